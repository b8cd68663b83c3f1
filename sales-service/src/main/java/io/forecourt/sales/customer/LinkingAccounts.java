package io.forecourt.sales.customer;

import io.forecourt.sales.customer.CustomerChanged.Change;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives everybody who signs up as a customer their customer record, once: the one that staff have kept under their
 * e-mail address, or else a new one. From then on what is known of the customer is for staff and the customer to change,
 * whatever becomes of the account; only when that is deleted, the person is forgotten here, too.
 */
@Service
public class LinkingAccounts {

    private final AccountLinks links;
    private final Customers customers;
    private final ErasingCustomers erasing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkingAccounts(
            AccountLinks links,
            Customers customers,
            ErasingCustomers erasing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.customers = customers;
        this.erasing = erasing;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing for those of which as new a state is known. */
    @Transactional
    public void follow(Collection<AccountState> accounts) {
        accounts.forEach(account -> links.advance(account.id(), account.revision())
                .ifPresent(link -> follow(account, Optional.ofNullable(link.customerId()))));
    }

    private void follow(AccountState account, Optional<Long> linked) {
        if (account.removed()) {
            linked.ifPresent(erasing::eraseOnceSettled);
        } else if (linked.isEmpty() && account.customer()) {
            Optional.ofNullable(account.email()).ifPresent(email -> link(account, email));
        }
    }

    private void link(AccountState account, String email) {
        AccountName name = AccountName.of(account.name(), email);
        Customer customer = walkIn(name, email)
                .map(found -> linked(found, account.id()))
                .orElseGet(() -> registered(name, email, account.id()));
        links.link(account.id(), customer.id());
    }

    /**
     * Of several customers with the address (a family, or somebody registered twice) the one whose name is the
     * account's, or else the one whom we have known the longest. Nobody who has an account already.
     */
    private Optional<Customer> walkIn(AccountName name, String email) {
        List<Customer> withAddress = customers.findWithoutAccountForChange(email);
        return withAddress.stream()
                .min(Comparator.comparing((Customer customer) -> !name.isOf(customer))
                        .thenComparing(Customer::registeredAt)
                        .thenComparing(Customer::id));
    }

    private Customer linked(Customer customer, UUID accountId) {
        customer.signInWith(accountId, clock.instant());
        return saved(customer, Change.LINKED);
    }

    private Customer registered(AccountName name, String email, UUID accountId) {
        CustomerDetails details = new CustomerDetails(name.firstName(), name.lastName(), email, null, null, null);
        return saved(new Customer(details, accountId, clock.instant()), Change.REGISTERED);
    }

    private Customer saved(Customer customer, Change change) {
        Customer saved = customers.saveAndFlush(customer);
        events.publishEvent(new CustomerChanged(saved, change));
        return saved;
    }
}
