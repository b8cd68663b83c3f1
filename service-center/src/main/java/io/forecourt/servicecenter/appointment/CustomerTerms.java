package io.forecourt.servicecenter.appointment;

import static io.forecourt.servicecenter.appointment.AppointmentStatus.CONFIRMED;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.SCHEDULED;

import io.forecourt.security.Forbidden;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What customers may do by themselves with appointments of theirs.
 *
 * @param changesUntil how long before its start they may still move or cancel one
 */
@Validated
@ConfigurationProperties("forecourt.appointment.customer")
public record CustomerTerms(
        @DurationMin @DefaultValue("24h") Duration changesUntil) {

    private static final Set<AppointmentStatus> BEFORE_ARRIVAL = Set.of(SCHEDULED, CONFIRMED);

    /**
     * A time to come, for work that the workshop will look at itself.
     *
     * @throws ImpossibleSlot when it is past
     * @throws Forbidden when a reading comes with it: the workshop takes those
     */
    void requireBookable(ScheduleAppointment wanted, Instant now) {
        requireAhead(wanted.slot(), now);
        if (wanted.odometer() != null) {
            throw new Forbidden("The workshop reads the odometer itself; leave odometer away.");
        }
    }

    /**
     * Early enough.
     *
     * @throws TooLateToChange when it is not, or the car has arrived
     */
    void requireChangeable(Appointment appointment, Instant now) {
        if (!appointment.status().isOpen()) {
            return; // What is over is for the appointment itself to refuse, or to leave as it is.
        }
        if (!BEFORE_ARRIVAL.contains(appointment.status())) {
            throw TooLateToChange.onceArrived();
        }
        var last = appointment.slot().startsAt().minus(changesUntil);
        if (!now.isBefore(last)) {
            throw TooLateToChange.since(last);
        }
    }

    /**
     * Early enough, and to a time to come.
     *
     * @throws TooLateToChange when it is too late, or the car has arrived
     * @throws ImpossibleSlot when the new time is past
     */
    void requireMovable(Appointment appointment, Slot slot, Instant now) {
        requireChangeable(appointment, now);
        requireAhead(slot, now);
    }

    private static void requireAhead(Slot slot, Instant now) {
        if (!slot.startsAt().isAfter(now)) {
            throw new ImpossibleSlot("Choose a time that is still to come.");
        }
    }
}
