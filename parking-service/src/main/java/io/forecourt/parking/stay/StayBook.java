package io.forecourt.parking.stay;

import io.forecourt.messaging.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps stays, and tells of every change in the transaction in which it happens. */
@Component
class StayBook {

    private final StayTable stays;
    private final ApplicationEventPublisher events;

    StayBook(StayTable stays, ApplicationEventPublisher events) {
        this.stays = stays;
        this.events = events;
    }

    /** For the rest of the transaction. */
    Optional<Stay> lock(long id) {
        return stays.lock(id);
    }

    void keep(Stay stay, StayChange change, Instant at) {
        stays.update(stay);
        tell(stay, change, at);
    }

    void keepQuietly(Stay stay) {
        stays.update(stay);
    }

    void tell(Stay stay, StayChange change, Instant at) {
        tell(List.of(new StayChanged(stay, change, Outbox.currentCorrelationId())), at);
    }

    void tell(List<StayChanged> changes, Instant at) {
        events.publishEvent(new StaysChanged(changes, at));
    }
}
