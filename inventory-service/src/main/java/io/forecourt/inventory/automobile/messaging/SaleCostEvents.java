package io.forecourt.inventory.automobile.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.sale.SaleCost;
import io.forecourt.inventory.automobile.Automobile;
import io.forecourt.inventory.automobile.AutomobileChange;
import io.forecourt.inventory.automobile.AutomobileChange.Kind;
import io.forecourt.inventory.automobile.AutomobilesChanged;
import io.forecourt.inventory.automobile.Money;
import io.forecourt.messaging.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells what a sold automobile cost us, when it is sold and when that is corrected afterwards. On a topic of its own, so
 * that the snapshots, which many read, never hold it.
 */
@Component
class SaleCostEvents {

    static final String COST = "purchaseCost";

    private final Outbox outbox;

    SaleCostEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(AutomobilesChanged changed) {
        changed.changes().forEach(this::publish);
    }

    private void publish(AutomobileChange change) {
        Automobile automobile = change.automobile();
        Long sale = automobile.saleId();
        if (sale != null && isNews(change)) {
            outbox.publish(
                    EventType.SALE_COSTED,
                    new SaleCost(
                            sale,
                            automobile.vin().value(),
                            amount(automobile.purchaseCost()),
                            change.at().toString()));
        }
    }

    private static boolean isNews(AutomobileChange change) {
        return change.kind() == Kind.SOLD
                || change.automobile().status().isSold()
                        && change.fields().stream()
                                .anyMatch(field -> field.field().equals(COST));
    }

    private static @Nullable MoneyAmount amount(@Nullable Money cost) {
        return cost == null
                ? null
                : new MoneyAmount(cost.minorUnits(), cost.currency().getCurrencyCode());
    }
}
