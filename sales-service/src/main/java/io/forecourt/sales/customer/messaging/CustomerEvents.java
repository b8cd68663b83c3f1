package io.forecourt.sales.customer.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.messaging.Outbox;
import io.forecourt.sales.customer.Customer;
import io.forecourt.sales.customer.CustomerChanged;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes every change of a customer as a snapshot, in the transaction of the change. */
@Component
class CustomerEvents {

    private final Outbox outbox;

    CustomerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(CustomerChanged changed) {
        outbox.publish(typeOf(changed.change()), snapshotOf(changed.customer()));
    }

    static EventType typeOf(CustomerChanged.Change change) {
        return switch (change) {
            case REGISTERED -> EventType.CUSTOMER_REGISTERED;
            case DESCRIBED, LINKED, ENRICHED -> EventType.CUSTOMER_CHANGED;
            case ERASED, MERGED -> EventType.CUSTOMER_ANONYMISED;
        };
    }

    static CustomerSnapshot snapshotOf(Customer customer) {
        UUID accountId = customer.accountId();
        return new CustomerSnapshot(
                customer.id(),
                customer.revision(),
                customer.isErased(),
                customer.firstName(),
                customer.lastName(),
                customer.email(),
                customer.phone(),
                accountId == null ? null : accountId.toString(),
                customer.mergedInto(),
                customer.changedAt().toString());
    }
}
