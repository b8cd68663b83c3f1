package io.forecourt.servicecenter.appointment;

import static io.forecourt.servicecenter.appointment.AppointmentStatus.CONFIRMED;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.SCHEDULED;

import io.forecourt.security.Forbidden;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What customers may do by themselves with appointments of theirs. It keeps one person from taking the whole workshop's
 * time; whatever is out of the ordinary they talk over with the workshop, whose staff none of this binds.
 *
 * @param changesUntil how long before its start they may still move or cancel one
 * @param mostAhead how many they may have ahead of them, whoever has booked them
 * @param longest how long one may take, unless the workshop's service says how long
 * @param bookableAhead how far ahead of now one may start
 */
@Validated
@ConfigurationProperties("forecourt.appointment.customer")
public record CustomerTerms(
        @DurationMin @DefaultValue("24h") Duration changesUntil,
        @Min(1) @DefaultValue("3") int mostAhead,

        @DurationMin(minutes = Slot.MIN_MINUTES) @DefaultValue("2h")
        Duration longest,

        @DurationMin(days = 1) @DefaultValue("90d") Duration bookableAhead) {

    private static final Set<AppointmentStatus> BEFORE_ARRIVAL = Set.of(SCHEDULED, CONFIRMED);

    /**
     * A time to come, not too far off and not too long, for work that the workshop will look at itself.
     *
     * @throws ImpossibleSlot when it is past, too far off or too long
     * @throws Forbidden when a reading comes with it: the workshop takes those
     */
    void requireBookable(ScheduleAppointment wanted, Slot slot, Instant now) {
        requireAhead(slot, now);
        if (wanted.service() == null) {
            requireShort(slot, longest);
        }
        requireWithinHours(wanted.outsideHours());
        if (wanted.odometer() != null) {
            throw new Forbidden("The workshop reads the odometer itself; leave odometer away.");
        }
    }

    /**
     * Fewer than they may have.
     *
     * @throws TooManyAhead when they have as many as that already
     */
    void requireRoomBeside(int ahead) {
        if (ahead >= mostAhead) {
            throw new TooManyAhead(mostAhead);
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
     * Early enough, and to a time to come. One that is longer, as the workshop has booked it, may stay so.
     *
     * @throws TooLateToChange when it is too late, or the car has arrived
     * @throws ImpossibleSlot when the new time is past, too far off or too long
     */
    void requireMovable(Appointment appointment, RescheduleAppointment wanted, Instant now) {
        requireChangeable(appointment, now);
        requireWithinHours(wanted.outsideHours());
        var slot = wanted.of(appointment.slot());
        requireAhead(slot, now);
        var before = appointment.slot().duration();
        requireShort(slot, before.compareTo(longest) > 0 ? before : longest);
    }

    private void requireAhead(Slot slot, Instant now) {
        if (!slot.startsAt().isAfter(now)) {
            throw new ImpossibleSlot("Choose a time that is still to come.");
        }
        if (slot.startsAt().isAfter(now.plus(bookableAhead))) {
            throw new ImpossibleSlot("Choose a time within the next %d days; call the workshop for a later one."
                    .formatted(bookableAhead.toDays()));
        }
    }

    private static void requireWithinHours(boolean outsideHours) {
        if (outsideHours) {
            throw new Forbidden("Customers come while the workshop is open; leave outsideHours away.");
        }
    }

    private static void requireShort(Slot slot, Duration atMost) {
        if (slot.duration().compareTo(atMost) > 0) {
            throw new ImpossibleSlot("Choose %d minutes at most; call the workshop for work that takes longer."
                    .formatted(atMost.toMinutes()));
        }
    }
}
