package io.forecourt.identity.link;

import io.forecourt.identity.origin.PublicUrl;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out links that work once and for a while, and knows them again. The database has their hashes only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OneTimeLinks {

    private final JdbcClient jdbc;
    private final PublicUrl origin;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, PublicUrl origin, Clock clock) {
        this.jdbc = jdbc;
        this.origin = origin;
        this.clock = clock;
    }

    /** A new link to that subject. Earlier ones stay valid: mails can overtake each other. */
    public OneTimeLink issue(Purpose purpose, UUID subject) {
        OneTimeToken token = OneTimeToken.fresh();
        Instant now = clock.instant();
        Instant validUntil = now.plus(purpose.validFor());
        jdbc.sql("insert into one_time_links (token_hash, purpose, subject, issued_at, valid_until)"
                        + " values (?, ?, ?, ?, ?)")
                .param(token.hash())
                .param(purpose.name())
                .param(subject)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(validUntil.atOffset(ZoneOffset.UTC))
                .update();
        return new OneTimeLink(origin.of(purpose.path() + "?token=" + token.value()), validUntil);
    }

    /**
     * What the link leads to; it stays good.
     *
     * @throws LinkExpired if it is not
     */
    @Transactional(readOnly = true)
    public UUID subject(Purpose purpose, OneTimeToken token) {
        return jdbc.sql("select subject from one_time_links"
                        + " where token_hash = ? and purpose = ? and used_at is null and valid_until > ?")
                .param(token.hash())
                .param(purpose.name())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .orElseThrow(LinkExpired::new);
    }

    /**
     * What the link leads to, for the one caller that uses it.
     *
     * @throws LinkExpired if it is not good, or somebody else was faster
     */
    public UUID use(Purpose purpose, OneTimeToken token) {
        Instant now = clock.instant();
        return jdbc.sql("update one_time_links set used_at = ?"
                        + " where token_hash = ? and purpose = ? and used_at is null and valid_until > ?"
                        + " returning subject")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(token.hash())
                .param(purpose.name())
                .param(now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .orElseThrow(LinkExpired::new);
    }

    /** Takes back what was given out for that subject. */
    public void revoke(Purpose purpose, UUID subject) {
        jdbc.sql("delete from one_time_links where purpose = ? and subject = ?")
                .param(purpose.name())
                .param(subject)
                .update();
    }

    /** Forgets links that are of no use any more. */
    @Transactional
    public int prune() {
        return jdbc.sql("delete from one_time_links where valid_until < ? or used_at < ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
