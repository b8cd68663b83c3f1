package io.forecourt.sales.customer;

import io.forecourt.sales.customer.CustomerChanged.Change;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a person on request (GDPR, article 17). Contracts must be kept (article 17(3)(b)), so the history stays and
 * refers to a number without a name.
 */
@Service
@Transactional
public class ErasingCustomers {

    private final Customers customers;
    private final List<CustomerTies> ties;
    private final Audit audit;
    private final CurrentCaller callers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErasingCustomers(
            Customers customers,
            List<CustomerTies> ties,
            Audit audit,
            CurrentCaller callers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.customers = customers;
        this.ties = ties;
        this.audit = audit;
        this.callers = callers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws CustomerHasOpenBusiness while anything with them is open */
    public Customer erase(long id) {
        Customer customer = customers
                .findForChange(id)
                .orElseThrow(() -> new CustomerNotFound(id))
                .present();
        List<String> open = openBusiness(id);
        if (!open.isEmpty()) {
            throw new CustomerHasOpenBusiness(id, open);
        }
        forget(customer);
        return customer;
    }

    /** The person has deleted their account: forgets them, now or as soon as nothing with them is open any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void eraseOnceSettled(long id) {
        customers.findForChange(id).filter(found -> !found.isErased()).ifPresent(customer -> {
            customer.requestErasure(clock.instant());
            audit.record("customer.erasure-requested", CustomerAudit.OBJECT, id);
            eraseIfSettled(customer);
        });
    }

    /**
     * Something with the customer has ended: forgets them if that is what everybody has waited for. Never waits for a
     * lock, as the caller holds some already; whoever is passed over is {@linkplain ErasureWatch looked for later}.
     * It is the service that forgets, whoever has done what ended.
     */
    public void settled(long id) {
        customers.findToEraseForChange(id).ifPresent(customer -> callers.asService(() -> eraseIfSettled(customer)));
    }

    private void eraseIfSettled(Customer customer) {
        if (openBusiness(customer.id()).isEmpty()) {
            forget(customer);
        } else {
            customers.saveAndFlush(customer);
        }
    }

    private List<String> openBusiness(long id) {
        return ties.stream()
                .map(tie -> tie.openBusiness(id))
                .flatMap(Optional::stream)
                .toList();
    }

    private void forget(Customer customer) {
        customer.erase(clock.instant());
        customers.saveAndFlush(customer);
        events.publishEvent(new CustomerChanged(customer, Change.ERASED));
    }
}
