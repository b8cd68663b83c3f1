package io.forecourt.servicecenter.appointment;

import static io.forecourt.servicecenter.appointment.AppointmentStatus.CANCELED;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.FINISHED;

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

    private String reason;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status = AppointmentStatus.SCHEDULED;

    @Embedded
    private @Nullable OdometerReading odometer;

    private @Nullable Instant finishedAt;

    private @Nullable String finishNotes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(Vin vin, BookedFor bookedFor, long technicianId, Slot slot, String reason) {
        this.vin = vin;
        this.bookedFor = bookedFor;
        this.technicianId = technicianId;
        this.slot = slot;
        this.reason = reason.trim();
    }

    void bookFor(BookedFor corrected) {
        bookedFor = corrected;
    }

    void correctReason(String corrected) {
        reason = corrected.trim();
    }

    void reschedule(long newTechnicianId, Slot newSlot) {
        take(Step.RESCHEDULE);
        technicianId = newTechnicianId;
        slot = newSlot;
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
     * @return false when it was canceled before; it then stays as it was
     */
    boolean cancel() {
        if (status == CANCELED) {
            return false;
        }
        take(Step.CANCEL);
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

    public long version() {
        return version;
    }
}
