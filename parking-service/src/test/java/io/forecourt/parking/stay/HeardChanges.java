package io.forecourt.parking.stay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionalEventListener;

/** What other features have been told of stays. */
@TestComponent
public class HeardChanges {

    private final Map<Long, List<StayChange>> heard = new ConcurrentHashMap<>();

    @TransactionalEventListener
    void on(StaysChanged together) {
        together.changes().forEach(this::hear);
    }

    private void hear(StayChanged changed) {
        heard.merge(changed.stay().id(), List.of(changed.what()), (before, more) -> {
            List<StayChange> both = new ArrayList<>(before);
            both.addAll(more);
            return both;
        });
    }

    /** In the order in which it was told; what was rolled back is not among it. */
    public List<StayChange> of(long stayId) {
        return heard.getOrDefault(stayId, List.of());
    }
}
