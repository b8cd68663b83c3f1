package io.forecourt.parking.mailing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ways out that mails carry. Whoever has the mail has the token, and nobody else: of it only a hash is kept here. It does
 * nothing but to stop such mails, as often as one likes.
 */
@Service
@Transactional
public class Unsubscriptions {

    /** Longer than anybody leaves a mail unread and then minds it. */
    private static final Duration KEPT = Duration.ofDays(730);

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final MailingChoices choices;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Unsubscriptions(JdbcClient jdbc, MailingChoices choices, Clock clock) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.clock = clock;
    }

    /** @return the token for a mail that is being written */
    String issue(UUID account, Mailing mailing) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into unsubscriptions (token_hash, account_id, mailing, created_at) values (?, ?, ?, ?)")
                .params(hash(token), account, mailing.name(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    private record Way(UUID accountId, Mailing mailing) {}

    /**
     * No more such mails to whoever got that token.
     *
     * @throws UnsubscriptionNotFound when nobody did, or too long ago
     */
    public Mailing unsubscribe(String token) {
        Way way = jdbc.sql("select account_id, mailing from unsubscriptions where token_hash = ?")
                .param(hash(token))
                .query(Way.class)
                .optional()
                .orElseThrow(UnsubscriptionNotFound::new);
        MailingChoice now = choices.hold(way.accountId());
        choices.set(
                way.accountId(),
                now.reminders() && way.mailing() != Mailing.REMINDERS,
                now.reports() && way.mailing() != Mailing.REPORTS);
        return way.mailing();
    }

    void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        jdbc.sql("delete from unsubscriptions where created_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
