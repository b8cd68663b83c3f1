package io.forecourt.parking.stay;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * A driver's stay in their hands: it and its payments locked, in the order that all keep to, and as time has left it.
 */
@Component
class OwnStays {

    private final StayTable stays;
    private final StayBook book;
    private final StayCharges charges;
    private final StaySight sight;
    private final StaySettings settings;
    private final Clock clock;

    OwnStays(StayTable stays, StayBook book, StayCharges charges, StaySight sight, StaySettings settings, Clock clock) {
        this.stays = stays;
        this.book = book;
        this.charges = charges;
        this.sight = sight;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws StayNotFound when the caller has no such stay */
    Stay take(long id) {
        get(id);
        charges.holdPaymentsOf(id);
        Stay stay = book.lock(id).orElseThrow(() -> new StayNotFound(id));
        Instant now = clock.instant();
        for (var change = stay.lapse(now, settings); change.isPresent(); change = stay.lapse(now, settings)) {
            book.keep(stay, change.get(), now);
        }
        return stay;
    }

    /** @throws StayNotFound when the caller has no such stay */
    Stay get(long id) {
        return sight.requireOwn(stays.find(id).orElseThrow(() -> new StayNotFound(id)));
    }
}
