package io.forecourt.servicecenter;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The body of a request for an appointment, to be varied. */
public final class Booking {

    private static final AtomicInteger CARS = new AtomicInteger();

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    private Booking() {}

    /** From ten to eleven (UTC) on a Friday, for a car that nobody has seen before. */
    public static Booking with(long technicianId) {
        var booking = new Booking();
        booking.fields.put("vin", newVin());
        booking.fields.put("customer", Map.of("name", "Ann Lee"));
        booking.fields.put("technicianId", technicianId);
        booking.fields.put("startsAt", "2026-03-06T10:00:00Z");
        booking.fields.put("durationMinutes", 60);
        booking.fields.put("reason", "Brakes squeal");
        booking.fields.put("outsideHours", true);
        return booking;
    }

    /**
     * As a customer says it, who has neither to say for whom nor by whom: for an hour, that long from now or a little
     * later, at a time that is offered by a workshop that never closes.
     */
    public static Booking ownIn(Duration time) {
        return with(0).without("customer")
                .without("technicianId")
                .without("outsideHours")
                .at(offeredIn(time));
    }

    /** The first quarter of an hour that long from now, or later. */
    public static String offeredIn(Duration time) {
        var quarter = Duration.ofMinutes(15).toSeconds();
        var seconds = Instant.now().plus(time).getEpochSecond();
        return Instant.ofEpochSecond((seconds / quarter + 1) * quarter).toString();
    }

    public static String newVin() {
        return "1M8GDM9AXKP%06d".formatted(CARS.incrementAndGet());
    }

    public Booking and(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    public Booking without(String field) {
        fields.remove(field);
        return this;
    }

    public Booking at(String start) {
        return and("startsAt", start);
    }

    public Booking minutes(int minutes) {
        return and("durationMinutes", minutes);
    }

    public Booking odometer(int value, String unit) {
        return and("odometer", Map.of("value", value, "unit", unit));
    }

    public Map<String, @Nullable Object> body() {
        return fields;
    }
}
