package io.forecourt.parking.stay;

import static io.forecourt.parking.stay.StayRow.utc;

import io.forecourt.parking.purge.PurgeLedger;
import io.forecourt.parking.purge.Purging;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets whose stays were, and of which plates: of those that were over long ago, and at once of those whose account is
 * deleted. What was bought stays as it was. A stay is not forgotten as long as it can still change, something is to be paid
 * for it, or money is on its way back.
 */
@Component
@Transactional
public class ForgettingStays implements Purging {

    static final String OF_DELETED_ACCOUNTS = "STAYS_OF_DELETED_ACCOUNTS";

    private static final String SETTLED = """
            s.plate is not null and s.due_at is null
               and s.state in ('COMPLETED', 'EXPIRED', 'CANCELLED', 'NO_SHOW', 'CLOSED')
               and not exists (select from charges c where c.stay_id = s.id and c.state = 'OPEN')
               and not exists (select from charges c join refunds r on r.payment_id = c.id
                                where c.stay_id = s.id and r.state = 'REQUESTED')
             order by s.ended_at, s.id limit :limit for no key update of s skip locked""";

    private static final String OVER = "select s.id from stays s where s.ended_at < :overBy and " + SETTLED;

    private static final String DELETED = """
            select s.id from deleted_accounts a join stays s on s.account_id = a.account_id where\s""" + SETTLED;

    /** Tokens of accounts that are deleted may be used for some minutes more. */
    private static final Duration STILL_COMING = Duration.ofDays(1);

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final PurgeLedger ledger;
    private final Clock clock;

    ForgettingStays(JdbcClient jdbc, ApplicationEventPublisher events, PurgeLedger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Of these accounts nothing is to be known any more: what is over goes now, the rest when it is. */
    public void forget(Collection<UUID> accounts) {
        jdbc.sql("""
                        insert into deleted_accounts (account_id, deleted_at) select unnest(:accounts), :now
                        on conflict do nothing""")
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("now", utc(clock.instant()))
                .update();
        int number = AT_ONCE;
        while (!accounts.isEmpty() && number == AT_ONCE) {
            number = ofDeletedAccounts(AT_ONCE);
        }
    }

    @Override
    public String what() {
        return "STAYS";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int purge(Instant overBy, int limit) {
        ofDeletedAccounts(limit);
        jdbc.sql("""
                        delete from deleted_accounts a
                         where deleted_at < ? and not exists (select from stays s where s.account_id = a.account_id)""").param(utc(clock.instant().minus(STILL_COMING))).update();
        return forget(OVER, Map.of("overBy", utc(overBy), "limit", limit));
    }

    private int ofDeletedAccounts(int limit) {
        int number = forget(DELETED, Map.of("limit", limit));
        ledger.record(OF_DELETED_ACCOUNTS, number, null);
        return number;
    }

    private int forget(String which, Map<String, Object> values) {
        List<Long> ids = jdbc.sql(which).params(values).query(Long.class).list();
        if (!ids.isEmpty()) {
            Long[] stays = ids.toArray(Long[]::new);
            jdbc.sql("""
                            update stays set account_id = null, plate = null, country = null, version = version + 1
                             where id = any (?)""").param(stays).update();
            jdbc.sql("update receipts set content = content - 'plate' - 'country' where stay_id = any (?)")
                    .param(stays)
                    .update();
            events.publishEvent(new StaysForgotten(ids));
        }
        return ids.size();
    }
}
