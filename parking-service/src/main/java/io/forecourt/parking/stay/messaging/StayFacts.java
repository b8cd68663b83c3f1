package io.forecourt.parking.stay.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.stay.StayFact;
import io.forecourt.messaging.Outbox;
import io.forecourt.parking.stay.Stay;
import io.forecourt.parking.stay.StayChanged;
import io.forecourt.parking.stay.StaysChanged;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other services of every change of a stay, in the change's transaction. */
@Component
class StayFacts {

    private final Outbox outbox;

    StayFacts(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(StaysChanged changed) {
        outbox.publishCorrelated(
                EventType.STAY_CHANGED,
                changed.changes().stream()
                        .map(change -> new Outbox.Correlated(fact(change, changed.at()), change.correlationId()))
                        .toList());
    }

    private static StayFact fact(StayChanged change, Instant at) {
        Stay stay = change.stay();
        return new StayFact(
                stay.id(),
                stay.terms().kind().name(),
                stay.state().name(),
                stay.terms().siteId(),
                stay.spaceId(),
                stay.terms().startsAt().toString(),
                stay.bought().endsAt().toString(),
                at.toString());
    }
}
