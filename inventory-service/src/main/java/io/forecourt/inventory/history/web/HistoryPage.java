package io.forecourt.inventory.history.web;

import io.forecourt.inventory.history.HistoryEntry;
import io.forecourt.inventory.history.RecordedEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a history, the newest first.
 *
 * @param nextCursor where the next part begins, absent at the end
 */
record HistoryPage(List<HistoryEntry> items, @Nullable String nextCursor) {

    /** @param found up to one more than the size asked for, which tells whether there is a next part */
    static HistoryPage of(List<RecordedEntry> found, int size) {
        List<RecordedEntry> page = found.subList(0, Math.min(size, found.size()));
        return new HistoryPage(
                page.stream().map(RecordedEntry::entry).toList(),
                found.size() > size ? HistoryCursor.of(page.getLast().place()) : null);
    }
}
