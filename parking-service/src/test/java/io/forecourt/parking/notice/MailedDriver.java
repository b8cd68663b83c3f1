package io.forecourt.parking.notice;

import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A driver whose address is known, and the mails to it, which wait in the outbox as nobody takes them there. */
public record MailedDriver(UUID account, long customer, String address, Client client, JdbcClient jdbc) {

    private static final String NOTICES = "/api/v1/parking/notices";

    public static MailedDriver ann(int port, JdbcClient jdbc) {
        return with(UUID.randomUUID() + "@forecourt.example", port, jdbc);
    }

    public static MailedDriver with(String address, int port, JdbcClient jdbc) {
        var account = UUID.randomUUID();
        long customer = ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE / 2);
        jdbc.sql("""
                        insert into customer_vo
                            (customer_id, revision, removed, first_name, last_name, email, account_id, changed_at)
                        values (?, 1, false, 'Ann', 'Lee', ?, ?, now())""").params(customer, address, account).update();
        return new MailedDriver(
                account, customer, address, new Client(port).as(Tokens.account(account, Role.CUSTOMER)), jdbc);
    }

    public List<String> subjects() {
        return mails("subject");
    }

    public List<String> mails(String column) {
        return jdbc.sql("select %s from mail_outbox where recipient = ? order by id".formatted(column))
                .param(address)
                .query(String.class)
                .list();
    }

    /** What they were told, in the order in which it was told. */
    List<String> told() {
        return jdbc.sql("select kind from notices where account_id = ? order by id")
                .param(account)
                .query(String.class)
                .list();
    }

    Client.Answer notices() {
        return client.get(NOTICES).expect(200);
    }
}
