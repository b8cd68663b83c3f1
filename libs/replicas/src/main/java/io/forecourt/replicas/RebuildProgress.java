package io.forecourt.replicas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the rebuild of a copy is, or how the last one ended.
 *
 * @param records that the topic held when it began, at most
 * @param read so far
 * @param unreadable of these, which are dead letters for the subscription, too
 * @param repaired rows that were missing or differed from the topic
 * @param deleted rows that the topic does not know
 * @param error why it failed, else absent
 */
public record RebuildProgress(
        State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long records,
        long read,
        long unreadable,
        long repaired,
        long deleted,
        @Nullable String error) {

    static RebuildProgress started(Instant at) {
        return new RebuildProgress(State.RUNNING, at, null, 0, 0, 0, 0, 0, null);
    }

    RebuildProgress ofRecords(long all) {
        return new RebuildProgress(state, startedAt, null, all, read, unreadable, repaired, deleted, null);
    }

    RebuildProgress plusRead(long more, long moreUnreadable) {
        return new RebuildProgress(
                state, startedAt, null, records, read + more, unreadable + moreUnreadable, repaired, deleted, null);
    }

    RebuildProgress plusMerged(long moreRepaired, long moreDeleted) {
        return new RebuildProgress(
                state,
                startedAt,
                null,
                records,
                read,
                unreadable,
                repaired + moreRepaired,
                deleted + moreDeleted,
                null);
    }

    RebuildProgress done(Instant at) {
        return new RebuildProgress(State.DONE, startedAt, at, records, read, unreadable, repaired, deleted, null);
    }

    RebuildProgress failed(Instant at, String reason) {
        return new RebuildProgress(State.FAILED, startedAt, at, records, read, unreadable, repaired, deleted, reason);
    }

    /** What has become of it. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
