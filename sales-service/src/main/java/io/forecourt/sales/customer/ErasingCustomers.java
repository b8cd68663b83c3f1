package io.forecourt.sales.customer;

import io.forecourt.sales.customer.CustomerChanged.Change;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a person on request (GDPR, article 17). Contracts must be kept (article 17(3)(b)), so the history stays and
 * refers to a number without a name.
 */
@Service
public class ErasingCustomers {

    private final Customers customers;
    private final List<CustomerTies> ties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErasingCustomers(Customers customers, List<CustomerTies> ties, ApplicationEventPublisher events, Clock clock) {
        this.customers = customers;
        this.ties = ties;
        this.events = events;
        this.clock = clock;
    }

    /** @throws CustomerHasOpenBusiness while anything with them is open */
    @Transactional
    public Customer erase(long id) {
        Customer customer = customers
                .findForChange(id)
                .filter(found -> !found.isErased())
                .orElseThrow(() -> new CustomerNotFound(id));
        List<String> open = ties.stream()
                .map(tie -> tie.openBusiness(id))
                .flatMap(Optional::stream)
                .toList();
        if (!open.isEmpty()) {
            throw new CustomerHasOpenBusiness(id, open);
        }
        customer.erase(clock.instant());
        customers.saveAndFlush(customer);
        events.publishEvent(new CustomerChanged(customer, Change.ERASED));
        return customer;
    }
}
