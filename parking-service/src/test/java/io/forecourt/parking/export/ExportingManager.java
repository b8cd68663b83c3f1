package io.forecourt.parking.export;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.parking.Places;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who manages a car park of their own in Berlin, and has its stays exported. */
record ExportingManager(UUID account, Client client, long site, JdbcClient jdbc) {

    static final String EXPORTS = "/api/v1/parking/exports";

    static ExportingManager of(int port, JdbcClient jdbc) {
        var account = UUID.randomUUID();
        var client = new Client(port).as(Tokens.account(account, Role.PARKING_MANAGER));
        long site = Places.site(client);
        Places.addSpaces(client, site, 2).expect(200);
        return new ExportingManager(account, client, site, jdbc);
    }

    String address() {
        return account + "@forecourt.example";
    }

    /** What identity says of the account. */
    void isKnown(long revision, boolean removed, String... roles) {
        TestKafka.publish(
                removed ? EventType.ACCOUNT_ANONYMISED : EventType.ACCOUNT_CHANGED,
                new AccountSnapshot(
                        account.toString(),
                        revision,
                        removed,
                        removed ? null : address(),
                        !removed,
                        removed ? null : "Ada",
                        List.of(roles),
                        removed ? "DISABLED" : "ACTIVE",
                        null,
                        "2026-03-01T10:00:00Z"));
    }

    Answer ask(Map<String, ?> filter) {
        return client.post(EXPORTS, filter);
    }

    /** All stays at their site. */
    long ask() {
        return ask(Map.of("siteId", site)).expect(202).id();
    }

    Answer look(long id) {
        return client.get(EXPORTS + "/" + id);
    }

    String state(long id) {
        return look(id).expect(200).body().get("state").asString();
    }

    Answer download(long id) {
        return client.get(EXPORTS + "/" + id + "/stays.csv");
    }

    /** The first cells of the rows below the header. */
    List<Long> downloaded(long id) {
        return download(id)
                .expect(200)
                .text()
                .lines()
                .skip(1)
                .map(row -> Long.valueOf(row.substring(0, row.indexOf(','))))
                .toList();
    }

    /** So many that were paid for, one minute after the other. */
    List<Long> sold(int number) {
        return sold(number, UUID.randomUUID(), "2025-03-01T10:00:00Z");
    }

    /** The latest first. */
    List<Long> sold(int number, UUID driver, String from) {
        return jdbc.sql("""
                        with sold as (
                            insert into stays (kind, state, account_id, site_id, plate, country, vehicle_class, user_class,
                                               currency, starts_at, ends_at, price_cents, paid_cents, refunded_cents,
                                               created_at, ended_at, end_reason)
                            select 'SESSION', 'CLOSED', :driver, :site, 'B' || lpad(cast(i as text), 6, '0'), 'DE', 'CAR',
                                   'VISITOR', 'EUR', begin, begin + interval '1 hour', 1250, 1250, 5, begin,
                                   begin + interval '1 hour', 'LEFT'
                              from generate_series(1, :number) i,
                                   lateral (select cast(:from as timestamptz) + make_interval(mins => i)) t (begin)
                            returning id, starts_at)
                        select id from sold order by starts_at desc, id desc""")
                .param("driver", driver)
                .param("site", site)
                .param("number", number)
                .param("from", from)
                .query(Long.class)
                .list();
    }

    long inTable(String table, String column, long id) {
        return jdbc.sql("select count(*) from %s where %s = ?".formatted(table, column))
                .param(id)
                .query(Long.class)
                .single();
    }

    List<String> mails(String column) {
        return jdbc.sql("select %s from mail_outbox where recipient = ? order by id".formatted(column))
                .param(address())
                .query(String.class)
                .list();
    }
}
