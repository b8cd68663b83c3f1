package io.forecourt.sales.sale;

import io.forecourt.security.audit.Audit;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down every step of a sale, in the step's transaction. Reasons stay out of it, as people are named in them. */
@Component
class SaleAudit {

    static final String OBJECT = "sale";

    private final Audit audit;

    SaleAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(SaleProgressed progressed) {
        Sale sale = progressed.sale();
        Map<String, ?> detail = Map.of("vin", sale.vin(), "from", progressed.from(), "to", sale.status());
        audit.record(actionOf(sale), OBJECT, sale.id(), detail);
    }

    private static String actionOf(Sale sale) {
        Closure closure = sale.closure();
        if (closure != null && closure.by() == Closure.By.INVENTORY) {
            return "sale.refused";
        }
        return switch (sale.status()) {
            case DRAFT -> "sale.drafted";
            case RESERVED -> "sale.reserved";
            case CONTRACTED -> "sale.contracted";
            case DELIVERED -> "sale.delivered";
            case CANCELLED -> closure != null && closure.by() == Closure.By.EXPIRY ? "sale.expired" : "sale.cancelled";
            case UNWOUND -> "sale.unwound";
        };
    }
}
