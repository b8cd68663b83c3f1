package io.forecourt.parking.notice.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.stay.StayFact;
import io.forecourt.messaging.Outbox;
import io.forecourt.parking.notice.NoticeKind;
import io.forecourt.parking.notice.NoticeWritten;
import io.forecourt.parking.stay.Stay;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets open pages know that there is a notice. Most come with a change of their stay, which is told of anyway; that a stay
 * ends soon does not.
 */
@Component
class NoticeHints {

    private final Outbox outbox;

    NoticeHints(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(NoticeWritten written) {
        if (written.kind() == NoticeKind.ENDING) {
            Stay stay = written.stay();
            outbox.publish(
                    EventType.STAY_CHANGED,
                    new StayFact(
                            stay.id(),
                            stay.terms().kind().name(),
                            stay.state().name(),
                            stay.terms().siteId(),
                            stay.spaceId(),
                            stay.terms().startsAt().toString(),
                            stay.bought().endsAt().toString(),
                            written.at().toString()));
        }
    }
}
