package io.forecourt.inventory.automobile.messaging;

import static io.forecourt.contracts.EventType.AUTOMOBILE_CHANGED;
import static io.forecourt.contracts.EventType.AUTOMOBILE_DELISTED;
import static io.forecourt.contracts.EventType.AUTOMOBILE_REGISTERED;
import static io.forecourt.contracts.EventType.AUTOMOBILE_SOLD;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.sale.SaleRefused;
import io.forecourt.inventory.automobile.Automobile;
import io.forecourt.inventory.automobile.AutomobileChange;
import io.forecourt.inventory.automobile.AutomobilesChanged;
import io.forecourt.inventory.automobile.Mileage;
import io.forecourt.inventory.automobile.Money;
import io.forecourt.inventory.automobile.Particulars;
import io.forecourt.inventory.automobile.SaleNotFollowed;
import io.forecourt.messaging.Outbox;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what happens to automobiles into the events of the contract, in the transaction that makes it happen. */
@Component
class AutomobileEvents {

    private final Outbox outbox;

    AutomobileEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(AutomobilesChanged changed) {
        Map<EventType, List<AutomobileSnapshot>> byType = changed.changes().stream()
                .collect(Collectors.groupingBy(
                        AutomobileEvents::typeOf,
                        () -> new EnumMap<>(EventType.class),
                        Collectors.mapping(change -> snapshot(change.automobile()), Collectors.toList())));
        byType.forEach(outbox::publishAll);
    }

    @EventListener
    void publish(SaleNotFollowed refusal) {
        outbox.publish(
                EventType.SALE_REFUSED,
                new SaleRefused(
                        refusal.saleId(),
                        refusal.vin(),
                        refusal.reason(),
                        refusal.at().toString()));
    }

    private static EventType typeOf(AutomobileChange change) {
        if (change.automobile().isDelisted()) {
            return AUTOMOBILE_DELISTED;
        }
        return switch (change.kind()) {
            case REGISTERED, BOUGHT_BACK -> AUTOMOBILE_REGISTERED;
            case SOLD -> AUTOMOBILE_SOLD;
            case RECEIVED,
                    PREPARATION_STARTED,
                    OFFERED,
                    EDITED,
                    RENAMED,
                    RESERVED,
                    DELIVERED,
                    SALE_CANCELLED,
                    SALE_UNWOUND,
                    DELISTED -> AUTOMOBILE_CHANGED;
        };
    }

    static AutomobileSnapshot snapshot(Automobile automobile) {
        Particulars particulars = automobile.particulars();
        return new AutomobileSnapshot(
                automobile.vin().value(),
                automobile.revision(),
                automobile.isDelisted(),
                automobile.model().manufacturer().name(),
                automobile.model().name(),
                particulars.modelYear(),
                particulars.color(),
                mileage(particulars.mileage()),
                price(particulars.price()),
                particulars.condition().name(),
                automobile.status().name(),
                automobile.isSoldByUs(),
                name(particulars.fuel()),
                name(particulars.emissionClass()),
                particulars.weightKg(),
                particulars.registrationPlate(),
                automobile.changedAt().toString());
    }

    private static AutomobileSnapshot.@Nullable Mileage mileage(@Nullable Mileage mileage) {
        return mileage == null
                ? null
                : new AutomobileSnapshot.Mileage(mileage.value(), mileage.unit().name());
    }

    private static @Nullable MoneyAmount price(@Nullable Money price) {
        return price == null
                ? null
                : new MoneyAmount(price.minorUnits(), price.currency().getCurrencyCode());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
