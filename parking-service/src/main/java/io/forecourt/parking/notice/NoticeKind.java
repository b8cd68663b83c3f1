package io.forecourt.parking.notice;

import io.forecourt.parking.stay.EndReason;
import io.forecourt.parking.stay.Stay;
import io.forecourt.parking.stay.StayChange;
import io.forecourt.parking.stay.StayState;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a driver is told of. */
public enum NoticeKind {
    /** A space is kept while it is paid. */
    HELD,
    /** It was not paid in time, and is not kept any more. */
    HOLD_EXPIRED,
    /** It is paid, or costs nothing. */
    CONFIRMED,
    EXTENDED,
    /** An extension was not paid; the stay ends when it did. */
    EXTENSION_FAILED,
    /** It ends soon. */
    ENDING,
    /** It is over, and the vehicle is still there. */
    OVERSTAYED,
    /** It is over: with what was paid for it. */
    ENDED,
    CANCELLED,
    /** Nobody came. */
    NO_SHOW,
    /** Money has gone back. */
    REFUNDED,
    /** It was paid when it could not be had any more, and all of that goes back. */
    LATE_PAYMENT_RETURNED;

    /** Those in which a driver may park, or will. */
    private static final Set<StayState> RUNNING =
            Set.of(StayState.CONFIRMED, StayState.CHECKED_IN, StayState.ACTIVE, StayState.EXTENDED);

    /** What the driver is told of such a change; empty for nothing, as of prices that are only asked for. */
    static Optional<NoticeKind> of(StayChange change, Stay stay) {
        return switch (change) {
            case HELD -> ifReserved(HELD, stay);
            case CONFIRMED, STARTED -> Optional.of(CONFIRMED);
            case EXTENDED -> Optional.of(EXTENDED);
            case STOPPED, COMPLETED -> Optional.of(ENDED);
            case CANCELLED -> Optional.of(CANCELLED);
            case EXPIRED -> expired(stay);
            case NO_SHOW -> Optional.of(NO_SHOW);
            case OVERSTAYED -> Optional.of(OVERSTAYED);
            case REFUNDED -> Optional.of(REFUNDED);
            case PAYMENT_FAILED ->
                isRunning(stay) && stay.extensionTo() == null ? Optional.of(EXTENSION_FAILED) : Optional.empty();
            case REFUSED_AFTER_PAYMENT -> Optional.of(LATE_PAYMENT_RETURNED);
            case CHECKED_IN, CLOSED -> Optional.empty();
        };
    }

    private static Optional<NoticeKind> expired(Stay stay) {
        return stay.endReason() == EndReason.RUN_OUT
                ? Optional.of(ENDED)
                : ifReserved(stay.endReason() == EndReason.ABANDONED ? CANCELLED : HOLD_EXPIRED, stay);
    }

    private static Optional<NoticeKind> ifReserved(NoticeKind kind, Stay stay) {
        return stay.isReservation() ? Optional.of(kind) : Optional.empty();
    }

    static boolean isRunning(Stay stay) {
        return RUNNING.contains(stay.state());
    }

    /** What the words for it begin with. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
