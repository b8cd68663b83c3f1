package io.forecourt.sales.customer;

import io.forecourt.security.audit.Audit;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down every change of a customer, in the transaction of the change. */
@Component
class CustomerAudit {

    static final String OBJECT = "customer";

    private final Audit audit;

    CustomerAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(CustomerChanged changed) {
        Long heir = changed.customer().mergedInto();
        audit.record(
                actionOf(changed.change()),
                OBJECT,
                changed.customer().id(),
                heir == null ? Map.of() : Map.of("into", heir));
    }

    private static String actionOf(CustomerChanged.Change change) {
        return switch (change) {
            case REGISTERED -> "customer.registered";
            case DESCRIBED -> "customer.changed";
            case LINKED -> "customer.linked";
            case ENRICHED -> "customer.enriched";
            case ERASED -> "customer.erased";
            case MERGED -> "customer.merged";
        };
    }
}
