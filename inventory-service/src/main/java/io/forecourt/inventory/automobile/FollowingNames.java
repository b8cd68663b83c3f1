package io.forecourt.inventory.automobile;

import io.forecourt.inventory.manufacturer.ManufacturerRenamed;
import io.forecourt.inventory.model.VehicleModelRenamed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Announces every automobile anew whose manufacturer or model has another name, because copies hold the name. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowingNames {

    private static final Limit BATCH = Limit.of(500);
    private static final long NONE = 0;

    private final Automobiles automobiles;
    private final AutomobileChanges changes;
    private final EntityManager persistence;
    private final Clock clock;

    FollowingNames(Automobiles automobiles, AutomobileChanges changes, EntityManager persistence, Clock clock) {
        this.automobiles = automobiles;
        this.changes = changes;
        this.persistence = persistence;
        this.clock = clock;
    }

    @EventListener
    void follow(ManufacturerRenamed renamed) {
        announceAll(NONE, renamed.manufacturerId());
    }

    @EventListener
    void follow(VehicleModelRenamed renamed) {
        announceAll(renamed.modelId(), NONE);
    }

    private void announceAll(long modelId, long manufacturerId) {
        Instant now = clock.instant();
        long last = 0;
        List<Automobile> batch = automobiles.findNamedAfter(modelId, manufacturerId, last, BATCH);
        while (!batch.isEmpty()) {
            changes.announce(batch.stream()
                    .map(automobile -> automobile.followRename(now))
                    .toList());
            last = batch.getLast().id();
            batch.forEach(persistence::detach);
            batch = automobiles.findNamedAfter(modelId, manufacturerId, last, BATCH);
        }
    }
}
