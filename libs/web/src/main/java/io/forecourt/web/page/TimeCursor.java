package io.forecourt.web.page;

import io.forecourt.web.body.Storable;
import io.forecourt.web.problem.InvalidRequest;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is ordered by time, as clients carry it around.
 *
 * @param number tells apart what happened at the same instant
 */
public record TimeCursor(Instant at, long number) {

    private static final char SEPARATOR = '_';

    /**
     * Reads what a client sends as {@code cursor}.
     *
     * @return null for null, which is the beginning
     * @throws InvalidRequest when it was not given out here
     */
    public static @Nullable TimeCursor parse(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            int end = Math.max(cursor.indexOf(SEPARATOR), 0);
            Instant at = Instant.parse(cursor.substring(0, end));
            if (Storable.test(at)) {
                return new TimeCursor(at, Long.parseLong(cursor.substring(end + 1)));
            }
        } catch (DateTimeException | NumberFormatException _) {
            // Refused below, like a place that nothing can have.
        }
        throw new InvalidRequest("/cursor", "is not a cursor that was given out; leave it away to begin anew");
    }

    @Override
    public String toString() {
        return at.toString() + SEPARATOR + number;
    }
}
