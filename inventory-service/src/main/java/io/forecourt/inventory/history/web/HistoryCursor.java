package io.forecourt.inventory.history.web;

import io.forecourt.inventory.history.HistoryPlace;
import io.forecourt.web.body.Storable;
import io.forecourt.web.problem.InvalidRequest;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place in a history as clients carry it around. */
final class HistoryCursor {

    private static final char SEPARATOR = '_';

    private HistoryCursor() {}

    static String of(HistoryPlace place) {
        return place.occurredAt().toString() + SEPARATOR + place.entry();
    }

    static @Nullable HistoryPlace parse(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            int end = Math.max(cursor.indexOf(SEPARATOR), 0);
            Instant occurredAt = Instant.parse(cursor.substring(0, end));
            if (Storable.test(occurredAt)) {
                return new HistoryPlace(occurredAt, Long.parseLong(cursor.substring(end + 1)));
            }
        } catch (DateTimeException | NumberFormatException _) {
            // Refused below, like a place that no entry can have.
        }
        throw new InvalidRequest("/cursor", "is not a cursor that was given out; leave it away to begin anew");
    }
}
