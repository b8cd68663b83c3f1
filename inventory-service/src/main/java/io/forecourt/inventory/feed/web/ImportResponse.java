package io.forecourt.inventory.feed.web;

import io.forecourt.inventory.feed.AutomobileImport;
import io.forecourt.inventory.feed.ImportStatus;
import io.forecourt.inventory.feed.Tally;
import io.forecourt.inventory.feed.text.FeedFormat;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import goes, or went.
 *
 * @param rows done so far: accepted, updated, unchanged and rejected together
 * @param warnings what somebody should look at, in rows that were taken
 * @param ignoredColumns headings of the file that mean nothing to us
 * @param failure why it stopped before the end
 */
record ImportResponse(
        long id,
        ImportStatus status,
        FeedFormat format,
        long sizeBytes,
        long bytesDone,
        int rows,
        int accepted,
        int updated,
        int unchanged,
        int rejected,
        int warnings,
        List<String> ignoredColumns,
        @Nullable String failure,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static ImportResponse of(AutomobileImport found) {
        Tally tally = found.tally();
        return new ImportResponse(
                found.id(),
                found.status(),
                found.format(),
                found.sizeBytes(),
                found.status() == ImportStatus.COMPLETED
                        ? found.sizeBytes()
                        : found.position().bytes(),
                tally.rows(),
                tally.accepted(),
                tally.updated(),
                tally.unchanged(),
                tally.rejected(),
                tally.warnings(),
                found.ignoredColumns(),
                found.failure(),
                found.receivedAt(),
                found.startedAt(),
                found.finishedAt());
    }
}
