package io.forecourt.servicecenter.vehicle.web;

import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.appointment.AppointmentViews.Place;
import io.forecourt.web.body.Storable;
import io.forecourt.web.problem.InvalidRequest;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place in a car's history as clients carry it around: the start and the id of the last visit they have seen. */
final class HistoryCursor {

    private static final char SEPARATOR = '_';

    private HistoryCursor() {}

    static String of(AppointmentView last) {
        return last.slot().startsAt().toString() + SEPARATOR + last.id();
    }

    static @Nullable Place parse(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            var end = Math.max(cursor.indexOf(SEPARATOR), 0);
            var startsAt = Instant.parse(cursor.substring(0, end));
            if (Storable.test(startsAt)) {
                return new Place(startsAt, Long.parseLong(cursor.substring(end + 1)));
            }
        } catch (DateTimeException | NumberFormatException _) {
            // Refused below, like a place that no appointment can have.
        }
        throw new InvalidRequest("/cursor", "is not a cursor that was given out; leave it away to begin anew");
    }
}
