package io.forecourt.sales.sale.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.messaging.Outbox;
import io.forecourt.sales.sale.Closure;
import io.forecourt.sales.sale.Sale;
import io.forecourt.sales.sale.SaleProgressed;
import io.forecourt.sales.sale.SaleStatus;
import io.forecourt.sales.sale.SaleTerms;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other services of every step of a sale, in the step's transaction. Drafts are nobody else's business. */
@Component
class SaleEvents {

    private final Outbox outbox;
    private final Clock clock;

    SaleEvents(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(SaleProgressed progressed) {
        typeOf(progressed).ifPresent(type -> outbox.publish(type, factOf(progressed.sale())));
    }

    static Optional<EventType> typeOf(SaleProgressed progressed) {
        return switch (progressed.sale().status()) {
            case DRAFT -> Optional.empty();
            case RESERVED -> Optional.of(EventType.SALE_RESERVED);
            case CONTRACTED -> Optional.of(EventType.SALE_RECORDED);
            case DELIVERED -> Optional.of(EventType.SALE_DELIVERED);
            case CANCELLED ->
                progressed.from() == SaleStatus.DRAFT ? Optional.empty() : Optional.of(EventType.SALE_CANCELLED);
            case UNWOUND -> Optional.of(EventType.SALE_UNWOUND);
        };
    }

    private SaleFact factOf(Sale sale) {
        SaleTerms terms = sale.terms();
        return new SaleFact(
                sale.id(),
                sale.vin().value(),
                terms.customerId(),
                terms.salespersonId(),
                new MoneyAmount(
                        terms.price().minorUnits(), terms.price().currency().getCurrencyCode()),
                reasonOf(sale.closure()),
                clock.instant().toString());
    }

    private static @Nullable String reasonOf(@Nullable Closure closure) {
        return closure == null ? null : closure.reason();
    }
}
