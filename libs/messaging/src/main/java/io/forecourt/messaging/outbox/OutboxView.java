package io.forecourt.messaging.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How an outbox, or whatever else waits to get out, is doing, whichever instance sends: what waits is counted where it waits,
 * when somebody asks.
 */
public final class OutboxView {

    private final Contents contents;
    private final JdbcClient jdbc;
    private final String counting;
    private final @Nullable OutboxStatus status;
    private final Duration staleAfter;
    private final Clock clock;

    /** @param counting the SQL that answers how many wait, since when the oldest does, and how many were given up */
    public OutboxView(
            Contents contents,
            JdbcClient jdbc,
            String counting,
            OutboxStatus status,
            Duration staleAfter,
            Clock clock) {
        this.contents = contents;
        this.jdbc = jdbc;
        this.counting = counting;
        this.status = status;
        this.staleAfter = staleAfter;
        this.clock = clock;
    }

    /** For what is not sent by an outbox. */
    public OutboxView(Contents contents, JdbcClient jdbc, String counting, Duration staleAfter, Clock clock) {
        this.contents = contents;
        this.jdbc = jdbc;
        this.counting = counting;
        this.status = null;
        this.staleAfter = staleAfter;
        this.clock = clock;
    }

    public Contents contents() {
        return contents;
    }

    /** One statement, which takes the longer the more there is. */
    public Flow now() {
        return jdbc.sql(counting)
                .query((row, _) -> {
                    OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
                    return flow(row.getLong(1), oldest == null ? null : oldest.toInstant(), row.getLong(3));
                })
                .single();
    }

    private Flow flow(long waiting, @Nullable Instant oldest, long givenUp) {
        boolean late = oldest != null && oldest.plus(staleAfter).isBefore(clock.instant());
        return new Flow(waiting, oldest, !late && (status == null || status.awaySince() == null), givenUp);
    }

    /** What is sent. */
    public enum Contents {
        EVENTS,
        MAILS,
        /** Money that is to go back to people. */
        REFUNDS
    }

    /**
     * @param oldest when what has waited longest was written, absent when nothing waits
     * @param flowing whether what is written gets out: nobody refuses it, and nothing waits for long
     * @param givenUp how many will never be sent
     */
    public record Flow(long waiting, @Nullable Instant oldest, boolean flowing, long givenUp) {}
}
