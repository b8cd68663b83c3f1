package io.forecourt.identity.throttle;

import io.forecourt.identity.account.Email;
import io.forecourt.identity.account.PersonForgotten;
import io.forecourt.identity.throttle.ThrottleProperties.Delays;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wrong passwords, by what was typed as an e-mail address and by client address, and the growing delays they cause; and
 * wrong codes, by account.
 * Addresses without an account are treated like those with one, so that nothing tells them apart. A guess is counted
 * before it is looked at, so that many at once are no more than many in a row.
 */
@Service
public class Guesses {

    // language=sql
    private static final String COUNT = """
            insert into guesses as known (subject, failures, last_at, blocked_until)
            values (:subject, 1, :now, null)
            on conflict (subject) do update
               set failures = case when known.last_at < :forgotten then 1 else known.failures + 1 end,
                   last_at = :now,
                   blocked_until = case when known.last_at >= :forgotten and known.failures + 1 >= :free then
                       :now + make_interval(secs => least(:longest, :first * 2 ^ least(known.failures + 1 - :free, 30))) end
             where known.blocked_until is null or known.blocked_until <= :now
            returning true""";

    private final JdbcClient jdbc;
    private final ThrottleProperties properties;
    private final Clock clock;

    Guesses(JdbcClient jdbc, ThrottleProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** Counts a guess. Returns whether it may be looked at; it may not while an earlier one still delays it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean begin(Email email, ClientAddress client) {
        boolean byAccount = count(subject(email), properties.account());
        boolean byClient = count(subject(client), properties.client().delays());
        return byAccount && byClient;
    }

    /** It was no guess. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void wasRight(Email email, ClientAddress client) {
        forget(email);
        jdbc.sql("update guesses set failures = failures - 1 where subject = ? and failures > 0")
                .param(subject(client))
                .update();
    }

    /** Counts a guess at the code that the owner of that account shows besides a password, as for passwords. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean begin(UUID account) {
        return count(subject(account), properties.account());
    }

    /** It was the right code. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void wasRight(UUID account) {
        jdbc.sql("delete from guesses where subject = ?")
                .param(subject(account))
                .update();
    }

    /** Lets the owner try again at once. */
    @Transactional
    public void forget(Email email) {
        jdbc.sql("delete from guesses where subject = ?").param(subject(email)).update();
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        forget(forgotten.email());
    }

    /** Until when passwords for that address are not looked at. */
    @Transactional(readOnly = true)
    public Optional<Instant> blockedUntil(Email email) {
        return jdbc.sql("select blocked_until from guesses where subject = ? and blocked_until > ?")
                .param(subject(email))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Transactional
    public int prune() {
        return jdbc.sql("delete from guesses where last_at < ?")
                .param(clock.instant()
                        .minus(properties.account().forgottenAfter())
                        .atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean count(String subject, Delays delays) {
        Instant now = clock.instant();
        return jdbc.sql(COUNT)
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("forgotten", now.minus(delays.forgottenAfter()).atOffset(ZoneOffset.UTC))
                .param("free", delays.free())
                .param("first", (double) delays.first().toSeconds())
                .param("longest", (double) delays.longest().toSeconds())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Not the address itself: people also type their password there. */
    private static String subject(Email email) {
        return "account " + EmailHash.of(email);
    }

    private static String subject(UUID account) {
        return "code " + account;
    }

    private static String subject(ClientAddress client) {
        return "client " + client.value();
    }
}
