package io.forecourt.inventory.history;

import io.forecourt.inventory.automobile.AutomobileChange;
import io.forecourt.inventory.automobile.AutomobileChange.Kind;
import io.forecourt.inventory.automobile.AutomobilesChanged;
import io.forecourt.inventory.automobile.SaleNotFollowed;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what happens to automobiles here, in the transaction that makes it happen. */
@Component
class AutomobileChronicle {

    private final AutomobileHistory history;

    AutomobileChronicle(AutomobileHistory history) {
        this.history = history;
    }

    @EventListener
    void record(AutomobilesChanged changed) {
        history.add(changed.changes().stream()
                .filter(change -> change.kind() != Kind.RENAMED)
                .map(AutomobileChronicle::entry)
                .toList());
    }

    @EventListener
    void record(SaleNotFollowed refusal) {
        history.add(List.of(new HistoryEntry(
                refusal.vin(), refusal.at(), "SALE_REFUSED", refusal.saleId(), null, refusal.reason(), List.of())));
    }

    private static HistoryEntry entry(AutomobileChange change) {
        return new HistoryEntry(
                change.automobile().vin().value(),
                change.at(),
                change.kind().name(),
                change.saleId(),
                null,
                change.reason(),
                change.fields());
    }
}
