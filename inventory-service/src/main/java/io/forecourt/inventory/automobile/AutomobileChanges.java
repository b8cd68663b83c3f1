package io.forecourt.inventory.automobile;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes changed automobiles and tells the rest of the service, all in the transaction under way. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AutomobileChanges {

    private final Automobiles automobiles;
    private final ApplicationEventPublisher events;

    AutomobileChanges(Automobiles automobiles, ApplicationEventPublisher events) {
        this.automobiles = automobiles;
        this.events = events;
    }

    Automobile announce(AutomobileChange change) {
        announce(List.of(change));
        return change.automobile();
    }

    void announce(List<AutomobileChange> changes) {
        if (!changes.isEmpty()) {
            automobiles.saveAllAndFlush(
                    changes.stream().map(AutomobileChange::automobile).toList());
            events.publishEvent(new AutomobilesChanged(changes));
        }
    }
}
