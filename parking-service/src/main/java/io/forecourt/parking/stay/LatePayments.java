package io.forecourt.parking.stay;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can still be had for money that came after it was waited for. */
@Component
class LatePayments {

    private final AssigningSpaces spaces;
    private final Rights rights;
    private final StayBook book;

    LatePayments(AssigningSpaces spaces, Rights rights, StayBook book) {
        this.spaces = spaces;
        this.rights = rights;
        this.book = book;
    }

    /** The same space if it is still free, or another one of its kind. */
    boolean confirm(Stay stay, Charge charge, Instant now) {
        if (!stay.canBeConfirmedLate(now)) {
            return false;
        }
        if (!stay.isReservation()) {
            if (!rights.isFreeFor(stay, now)) {
                return false;
            }
            book.keep(stay, stay.confirmLate(null, charge.cents(), now), now);
            return true;
        }
        Optional<Long> space = space(stay, now);
        space.ifPresent(free -> book.keep(stay, stay.confirmLate(free, charge.cents(), now), now));
        return space.isPresent();
    }

    private Optional<Long> space(Stay stay, Instant now) {
        Instant from = stay.terms().startsAt();
        Instant to = stay.bought().endsAt();
        @Nullable Long before = stay.spaceId();
        return before != null && spaces.canHave(stay, before, from, to)
                ? Optional.of(before)
                : spaces.another(stay, from, to, !from.isAfter(now));
    }

    /** If it is still the stay that it was to extend, and nobody has the space meanwhile. */
    boolean extend(Stay stay, Charge charge, Instant now) {
        Bought buys = charge.buys();
        boolean fits = stay.isExtendable()
                && stay.extensionTo() == null
                && buys.endsAt().isAfter(stay.bought().endsAt())
                && buys.cents() - charge.cents() == stay.bought().cents();
        @Nullable Long space = stay.spaceId();
        if (!fits
                || (space != null && !spaces.canHave(stay, space, stay.bought().endsAt(), buys.endsAt()))) {
            return false;
        }
        book.keep(stay, stay.extend(buys, charge.cents(), now), now);
        return true;
    }
}
