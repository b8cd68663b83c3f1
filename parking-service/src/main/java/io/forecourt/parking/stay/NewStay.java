package io.forecourt.parking.stay;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stay that is about to be.
 *
 * @param heldUntil until when its payment is waited for; null where nothing is to be paid
 */
public record NewStay(
        StayTerms terms, Bought bought, @Nullable Instant heldUntil) {

    /** @param patience how long its payment is waited for */
    public static NewStay of(StayTerms terms, Bought bought, Duration patience) {
        return new NewStay(
                terms, bought, bought.cents() == 0 ? null : terms.createdAt().plus(patience));
    }

    StayState state() {
        boolean certain = heldUntil == null;
        return switch (terms.kind()) {
            case RESERVATION -> certain ? StayState.CONFIRMED : StayState.HELD;
            case SESSION -> certain ? StayState.ACTIVE : StayState.QUOTED;
        };
    }

    /** As it is kept now, under that number and on that space. */
    Stay begun(long id, StayView.Space space) {
        return new Stay(
                id,
                terms.on(space.kind()),
                state(),
                space.id(),
                bought,
                null,
                heldUntil,
                StayMoney.NONE,
                null,
                null,
                null);
    }

    StayChange change() {
        return switch (state()) {
            case CONFIRMED -> StayChange.CONFIRMED;
            case ACTIVE -> StayChange.STARTED;
            default -> StayChange.HELD;
        };
    }

    Instant dueAt(StaySettings settings) {
        if (heldUntil != null) {
            return heldUntil;
        }
        return terms.kind() == StayKind.SESSION
                ? bought.endsAt()
                : settings.noShowAt(terms.startsAt(), bought.endsAt());
    }
}
