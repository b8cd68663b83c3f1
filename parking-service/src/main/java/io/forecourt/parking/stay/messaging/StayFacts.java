package io.forecourt.parking.stay.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.stay.StayFact;
import io.forecourt.messaging.Outbox;
import io.forecourt.parking.stay.Stay;
import io.forecourt.parking.stay.StayHint;
import io.forecourt.parking.stay.StaysChanged;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other services of every change of a stay, and of what is new about one, in the same transaction. */
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
                        .map(change -> new Outbox.Correlated(fact(change.stay(), changed.at()), change.correlationId()))
                        .toList());
    }

    @EventListener
    void on(StayHint hint) {
        outbox.publish(EventType.STAY_CHANGED, fact(hint.stay(), hint.at()));
    }

    private static StayFact fact(Stay stay, Instant at) {
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
