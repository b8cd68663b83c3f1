package io.forecourt.sales.customer;

import io.forecourt.sales.customer.CustomerChanged.Change;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Registers customers and keeps what is known of them right. */
@Service
@Transactional
public class CustomerRegister {

    private final Customers customers;
    private final CustomerPrivacy privacy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CustomerRegister(Customers customers, CustomerPrivacy privacy, ApplicationEventPublisher events, Clock clock) {
        this.customers = customers;
        this.privacy = privacy;
        this.events = events;
        this.clock = clock;
    }

    public Customer register(CustomerDetails details) {
        Customer customer = customers.saveAndFlush(new Customer(details, clock.instant()));
        events.publishEvent(new CustomerChanged(customer, Change.REGISTERED));
        return customer;
    }

    /**
     * Replaces everything that is known of the customer.
     *
     * @param precondition checks the version that is about to change
     * @throws CustomerMerged when they are another one now
     * @throws CustomerNotFound also for an erased one, and for one who is not the caller's business
     */
    public Customer describe(long id, CustomerDetails details, LongConsumer precondition) {
        Customer customer = customers
                .findForChange(id)
                .filter(privacy::mayRead)
                .orElseThrow(() -> new CustomerNotFound(id))
                .present();
        privacy.requireKeeper(customer);
        precondition.accept(customer.version());
        if (customer.describe(details, clock.instant())) {
            customers.saveAndFlush(customer);
            events.publishEvent(new CustomerChanged(customer, Change.DESCRIBED));
        }
        return customer;
    }

    /**
     * @throws CustomerMerged when they are another one now
     * @throws CustomerNotFound also for an erased one, and for one who is not the caller's business
     */
    @Transactional(readOnly = true)
    public Customer find(long id) {
        return customers
                .findById(id)
                .filter(privacy::mayRead)
                .orElseThrow(() -> new CustomerNotFound(id))
                .present();
    }

    /**
     * Whom the caller signs in as.
     *
     * @throws CustomerNotFound when that is nobody, yet or any more
     */
    @Transactional(readOnly = true)
    public Customer own() {
        return privacy.account().flatMap(customers::findByAccountId).orElseThrow(CustomerNotFound::own);
    }

    /** Those with these numbers, the erased ones too. */
    @Transactional(readOnly = true)
    public List<Customer> findAll(Collection<Long> ids) {
        return customers.findAllById(ids);
    }

    /** For something that will refer to the customer: until the transaction ends, nobody can erase them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Customer> findForReference(long id) {
        return customers.findForReference(id).filter(found -> !found.isErased());
    }
}
