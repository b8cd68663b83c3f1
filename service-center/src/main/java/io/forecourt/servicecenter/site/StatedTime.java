package io.forecourt.servicecenter.site;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * A moment as someone stated it in ISO 8601: with an offset ({@code 2027-03-28T09:00:00+02:00}, {@code …Z}), or without
 * one and then by the site's clocks ({@code 2027-03-28T09:00}).
 */
public sealed interface StatedTime {

    /** Stated with an offset. */
    record Exact(Instant instant) implements StatedTime {}

    /** Stated as the site's clocks show it. */
    record Local(LocalDateTime time) implements StatedTime {}

    /**
     * Reads such a text.
     *
     * @throws IllegalArgumentException when it is none
     */
    @JsonCreator
    static StatedTime parse(String text) {
        try {
            var parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime exact
                    ? new Exact(exact.toInstant())
                    : new Local(LocalDateTime.from(parsed));
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "not a time; write it as 2027-03-28T09:00:00+02:00, or without an offset for the site's own time");
        }
    }
}
