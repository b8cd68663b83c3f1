package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.Work;
import java.time.Duration;
import java.time.Instant;
import org.springframework.test.util.ReflectionTestUtils;

/** Appointments to try things with. */
public final class Workshop {

    public static final Vin VIN = Vin.parse("1M8GDM9AXKP042788");
    public static final Instant NOON = Instant.parse("2026-03-06T12:00:00Z");

    private Workshop() {}

    /** From noon to two. */
    static Slot slot() {
        return Slot.of(NOON, Duration.ofHours(2));
    }

    static Appointment appointment() {
        return new Appointment(
                VIN,
                BookedFor.named("Ann Lee"),
                new Place(5, null),
                NOON,
                Work.lasting(slot().duration()),
                "Brakes squeal");
    }

    static Appointment appointment(AppointmentStatus status) {
        var appointment = appointment();
        ReflectionTestUtils.setField(appointment, "status", status);
        return appointment;
    }

    /** One that the database has given that number. */
    public static Appointment stored(long id) {
        var appointment = appointment();
        ReflectionTestUtils.setField(appointment, "id", id);
        return appointment;
    }

    public static Appointment withReading(Appointment appointment, int miles) {
        appointment.record(new OdometerReading(miles, DistanceUnit.MI, NOON));
        return appointment;
    }
}
