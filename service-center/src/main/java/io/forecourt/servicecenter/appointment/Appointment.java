package io.forecourt.servicecenter.appointment;

import static io.forecourt.servicecenter.appointment.AppointmentStatus.CANCELED;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.FINISHED;

import io.forecourt.servicecenter.schedule.TimeRange;
import io.forecourt.servicecenter.schedule.Work;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A technician's time for a car. That no technician has two at once is the database's to guarantee; that it goes its
 * way in order is guarded here: an impossible step throws {@link StepNotPossible}.
 */
@Entity
@Table(name = "appointments")
public class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private Vin vin;

    @Embedded
    private BookedFor bookedFor;

    private long technicianId;

    @Embedded
    private Slot slot;

    private @Nullable String serviceCode;

    private @Nullable Long bayId;

    /** Where there is a buffer after it. */
    private @Nullable Instant freeAgainAt;

    private String reason;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status = AppointmentStatus.SCHEDULED;

    @Embedded
    private @Nullable OdometerReading odometer;

    private @Nullable Instant finishedAt;

    private @Nullable String finishNotes;

    private @Nullable String cancellationReason;

    private UUID calendarUid = UUID.randomUUID();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(Vin vin, BookedFor bookedFor, Place place, Instant startsAt, Work work, String reason) {
        this.vin = vin;
        this.bookedFor = bookedFor;
        take(place, startsAt, work);
        this.serviceCode = work.service();
        this.reason = reason.trim();
    }

    void bookFor(BookedFor corrected) {
        bookedFor = corrected;
    }

    void correctReason(String corrected) {
        reason = corrected.trim();
    }

    void reschedule(Place place, Instant startsAt, Work work) {
        take(Step.RESCHEDULE);
        take(place, startsAt, work);
    }

    private void take(Place place, Instant startsAt, Work work) {
        technicianId = place.technicianId();
        bayId = place.bayId();
        slot = Slot.of(startsAt, work.duration());
        freeAgainAt = work.bufferAfter().isZero() ? null : slot.endsAt().plus(work.bufferAfter());
    }

    void confirm() {
        take(Step.CONFIRM);
    }

    void arrive() {
        take(Step.ARRIVE);
    }

    void start() {
        take(Step.START);
    }

    void awaitApproval() {
        take(Step.AWAIT_APPROVAL);
    }

    void awaitParts() {
        take(Step.AWAIT_PARTS);
    }

    void resume() {
        take(Step.RESUME);
    }

    void makeReady() {
        take(Step.MAKE_READY);
    }

    /**
     * Ends it, and gives the rest of the slot back to the technician.
     *
     * @return false when it was finished before; it then stays as it was
     */
    boolean finish(@Nullable String notes, Instant now) {
        if (status == FINISHED) {
            return false;
        }
        take(Step.FINISH);
        finishNotes = notes;
        finishedAt = now.truncatedTo(ChronoUnit.MICROS);
        return true;
    }

    /**
     * Calls it off.
     *
     * @param why in the words of whoever does
     * @return false when it was canceled before; it then stays as it was
     */
    boolean cancel(@Nullable String why) {
        if (status == CANCELED) {
            return false;
        }
        take(Step.CANCEL);
        cancellationReason = why == null || why.isBlank() ? null : why.strip();
        return true;
    }

    void miss() {
        take(Step.MISS);
    }

    void record(OdometerReading reading) {
        odometer = reading;
    }

    private void take(Step step) {
        requirePossible(step);
        status = step.after(status);
    }

    void requirePossible(Step step) {
        if (!step.isPossibleFrom(status)) {
            throw new StepNotPossible(step, status);
        }
    }

    /** The number it was stored under; there is none before. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("An appointment has no id before it is stored");
        }
        return id;
    }

    public Vin vin() {
        return vin;
    }

    public BookedFor bookedFor() {
        return bookedFor;
    }

    public long technicianId() {
        return technicianId;
    }

    public Slot slot() {
        return slot;
    }

    /** The code of what is done, where it is something that the workshop offers by name. */
    public @Nullable String service() {
        return serviceCode;
    }

    /** Where it is done, where it takes a bay. */
    public @Nullable Long bayId() {
        return bayId;
    }

    /** What it takes of technician and bay when it goes as planned: the buffer after it included. */
    TimeRange occupied() {
        return new TimeRange(slot.startsAt(), freeAgainAt == null ? slot.endsAt() : freeAgainAt);
    }

    public String reason() {
        return reason;
    }

    public AppointmentStatus status() {
        return status;
    }

    public @Nullable OdometerReading odometer() {
        return odometer;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public @Nullable String finishNotes() {
        return finishNotes;
    }

    public @Nullable String cancellationReason() {
        return cancellationReason;
    }

    /** By which calendars know it; stays whatever becomes of it. */
    public UUID calendarUid() {
        return calendarUid;
    }

    public long version() {
        return version;
    }
}
