package io.forecourt.parking.stay;

import static io.forecourt.parking.stay.StayState.ACTIVE;
import static io.forecourt.parking.stay.StayState.CANCELLED;
import static io.forecourt.parking.stay.StayState.CHECKED_IN;
import static io.forecourt.parking.stay.StayState.CLOSED;
import static io.forecourt.parking.stay.StayState.COMPLETED;
import static io.forecourt.parking.stay.StayState.CONFIRMED;
import static io.forecourt.parking.stay.StayState.EXPIRED;
import static io.forecourt.parking.stay.StayState.EXTENDED;
import static io.forecourt.parking.stay.StayState.HELD;
import static io.forecourt.parking.stay.StayState.NO_SHOW;
import static io.forecourt.parking.stay.StayState.OVERSTAY;
import static io.forecourt.parking.stay.StayState.QUOTED;
import static io.forecourt.parking.stay.StayState.STOPPED_EARLY;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle's stay: a reservation, {@code HELD → CONFIRMED → CHECKED_IN → COMPLETED}, or a session, {@code QUOTED → ACTIVE ⇄
 * EXTENDED → STOPPED_EARLY | EXPIRED → CLOSED}. What was bought stays what it was when it ends otherwise: {@link #endedAt}
 * says when, {@link #endReason} why. Sums of money are in the currency's smallest unit.
 */
public final class Stay {

    /** Those in which a driver has a right that can be extended. */
    private static final Set<StayState> EXTENDABLE = Set.of(CONFIRMED, CHECKED_IN, ACTIVE, EXTENDED);

    private final long id;
    private final StayTerms terms;
    private StayState state;
    private @Nullable Long spaceId;
    private Bought bought;
    private @Nullable Instant extensionTo;
    private @Nullable Instant heldUntil;
    private StayMoney money;
    private @Nullable Instant checkedInAt;
    private @Nullable Instant endedAt;
    private @Nullable EndReason endReason;

    /** As it is kept. */
    Stay(
            long id,
            StayTerms terms,
            StayState state,
            @Nullable Long spaceId,
            Bought bought,
            @Nullable Instant extensionTo,
            @Nullable Instant heldUntil,
            StayMoney money,
            @Nullable Instant checkedInAt,
            @Nullable Instant endedAt,
            @Nullable EndReason endReason) {
        this.id = id;
        this.terms = terms;
        this.state = state;
        this.spaceId = spaceId;
        this.bought = bought;
        this.extensionTo = extensionTo;
        this.heldUntil = heldUntil;
        this.money = money;
        this.checkedInAt = checkedInAt;
        this.endedAt = endedAt;
        this.endReason = endReason;
    }

    /** What it waited for is paid, or costs nothing. */
    StayChange confirm(long cents, Instant at) {
        require("confirmed", HELD, QUOTED);
        return certain(cents, at);
    }

    /** It was paid after it had run out, and can be had all the same: a reservation on that space. */
    StayChange confirmLate(@Nullable Long freeSpace, long cents, Instant at) {
        require("confirmed", EXPIRED);
        if (!canBeConfirmedLate(at)) {
            throw new StayMoveNotAllowed(this, "confirmed");
        }
        spaceId = freeSpace;
        endedAt = null;
        endReason = null;
        return certain(cents, at);
    }

    /** Whether there would be anything left of it. */
    boolean canBeConfirmedLate(Instant at) {
        return state == EXPIRED && endReason == EndReason.NOT_PAID && at.isBefore(bought.endsAt());
    }

    private StayChange certain(long cents, Instant at) {
        state = isReservation() ? CONFIRMED : ACTIVE;
        heldUntil = null;
        money = money.paid(cents, at);
        return isReservation() ? StayChange.CONFIRMED : StayChange.STARTED;
    }

    /** The driver does without it, before it is paid. */
    StayChange abandon(Instant at) {
        require("given up", HELD, QUOTED);
        return end(EXPIRED, EndReason.ABANDONED, at, StayChange.EXPIRED);
    }

    StayChange cancel(Instant at) {
        require("cancelled", CONFIRMED);
        return end(CANCELLED, EndReason.CANCELLED, at, StayChange.CANCELLED);
    }

    /** The vehicle is there, on that space. */
    StayChange checkIn(long onSpace, Instant at) {
        require("checked in", CONFIRMED);
        state = CHECKED_IN;
        spaceId = onSpace;
        checkedInAt = at;
        return StayChange.CHECKED_IN;
    }

    /** It is to last longer as soon as that is paid, and not what was to be paid before; until then the space is kept. */
    void beginExtension(Instant to, Instant until) {
        requireExtendable();
        if (!to.isAfter(bought.endsAt())) {
            throw new IllegalArgumentException("An extension ends later");
        }
        extensionTo = to;
        heldUntil = until;
    }

    /** It lasts longer, now that it is paid, or for nothing. */
    StayChange extend(Bought longer, long cents, Instant at) {
        require("extended", EXTENDABLE);
        if (!longer.endsAt().isAfter(bought.endsAt())) {
            throw new IllegalArgumentException("An extension ends later");
        }
        bought = longer;
        dropExtension();
        money = money.paid(cents, at);
        if (!isReservation()) {
            state = EXTENDED;
        }
        return StayChange.EXTENDED;
    }

    /** It ends when it did; what is being paid for it comes too late. */
    void dropExtension() {
        extensionTo = null;
        if (state != HELD && state != QUOTED) {
            heldUntil = null;
        }
    }

    /** They leave, whenever that is. */
    StayChange stop(Instant at) {
        require("stopped", CHECKED_IN, OVERSTAY, ACTIVE, EXTENDED);
        return isReservation()
                ? end(COMPLETED, EndReason.LEFT, at, StayChange.COMPLETED)
                : end(STOPPED_EARLY, EndReason.LEFT, at, StayChange.STOPPED);
    }

    /** What time alone does to it. One step at a time; empty where it is not time yet. */
    Optional<StayChange> lapse(Instant now, StaySettings settings) {
        Instant due = dueAt(settings);
        if (due == null || due.isAfter(now)) {
            return Optional.empty();
        }
        if (extensionTo != null) {
            dropExtension();
            return Optional.of(StayChange.PAYMENT_FAILED);
        }
        return Optional.of(
                switch (state) {
                    case HELD, QUOTED -> end(EXPIRED, EndReason.NOT_PAID, due, StayChange.EXPIRED);
                    case CONFIRMED -> end(NO_SHOW, EndReason.NO_SHOW, due, StayChange.NO_SHOW);
                    case CHECKED_IN -> {
                        state = OVERSTAY;
                        yield StayChange.OVERSTAYED;
                    }
                    case ACTIVE, EXTENDED -> end(EXPIRED, EndReason.RUN_OUT, due, StayChange.EXPIRED);
                    case STOPPED_EARLY, EXPIRED -> {
                        state = CLOSED;
                        yield StayChange.CLOSED;
                    }
                    case OVERSTAY -> end(COMPLETED, EndReason.INFERRED, due, StayChange.COMPLETED);
                    case COMPLETED, CANCELLED, NO_SHOW, CLOSED -> throw new StayMoveNotAllowed(this, "changed by time");
                });
    }

    /** When time alone changes it next; null for never. */
    @Nullable
    Instant dueAt(StaySettings settings) {
        if (extensionTo != null) {
            return heldUntil;
        }
        return switch (state) {
            case HELD, QUOTED -> heldUntil;
            case CONFIRMED -> settings.noShowAt(terms.startsAt(), bought.endsAt());
            case CHECKED_IN, ACTIVE, EXTENDED -> bought.endsAt();
            case STOPPED_EARLY -> endedAt == null ? null : endedAt.plus(settings.closeAfter());
            case EXPIRED -> isReservation() || endedAt == null ? null : endedAt.plus(settings.closeAfter());
            case OVERSTAY -> bought.endsAt().plus(settings.overstay());
            case COMPLETED, CANCELLED, NO_SHOW, CLOSED -> null;
        };
    }

    /** That much was paid, and nothing can be had for it; it goes back. */
    StayChange refuse(long cents) {
        money = money.takenInVain(cents);
        return StayChange.REFUSED_AFTER_PAYMENT;
    }

    /** That much of what was paid goes back. */
    void giveBack(long cents) {
        money = money.givenBack(cents);
    }

    private StayChange end(StayState last, EndReason why, Instant at, StayChange change) {
        dropExtension();
        state = last;
        endedAt = at;
        endReason = why;
        heldUntil = null;
        return change;
    }

    void requireExtendable() {
        require("extended", EXTENDABLE);
    }

    private void require(String move, StayState... from) {
        require(move, Set.of(from));
    }

    private void require(String move, Set<StayState> from) {
        if (!from.contains(state)) {
            throw new StayMoveNotAllowed(this, move);
        }
    }

    /** Whether it can be extended now. */
    public boolean isExtendable() {
        return EXTENDABLE.contains(state);
    }

    /** Whether its payment is waited for, for itself or for an extension. */
    public boolean isToBePaid(Instant at) {
        return heldUntil != null && at.isBefore(heldUntil);
    }

    public boolean isReservation() {
        return terms.kind() == StayKind.RESERVATION;
    }

    public long id() {
        return id;
    }

    public StayTerms terms() {
        return terms;
    }

    public StayState state() {
        return state;
    }

    /** Of a reservation; null for a session. */
    public @Nullable Long spaceId() {
        return spaceId;
    }

    /** All that is paid, and what waits for its first payment. */
    public Bought bought() {
        return bought;
    }

    /** Until when it lasts once the extension that is being paid is paid; null when none is. */
    public @Nullable Instant extensionTo() {
        return extensionTo;
    }

    public @Nullable Instant heldUntil() {
        return heldUntil;
    }

    public StayMoney money() {
        return money;
    }

    public @Nullable Instant checkedInAt() {
        return checkedInAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable EndReason endReason() {
        return endReason;
    }
}
