package io.forecourt.sales.customer;

import io.forecourt.sales.customer.CustomerChanged.Change;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one customer of two who are the same person. Locks are taken in the order of those who record and end sales, and
 * of those who link accounts: what refers to the customers, accounts, and then the customers by their numbers.
 */
@Service
public class MergingCustomers {

    private final Customers customers;
    private final CustomerMerges merges;
    private final AccountLinks links;
    private final List<CustomerTies> ties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergingCustomers(
            Customers customers,
            CustomerMerges merges,
            AccountLinks links,
            List<CustomerTies> ties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.customers = customers;
        this.merges = merges;
        this.links = links;
        this.ties = ties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The survivor keeps what is known of them, and takes from the duplicate what they lack, the account, and everything
     * that refers to it.
     *
     * @param precondition checks the version of the survivor
     * @throws CustomerMerged when the survivor is another one now
     * @throws UnknownDuplicate when there is nobody to be merged
     * @throws BothHaveAccounts when both sign in
     * @throws CustomerIsLeaving when one of them is to be forgotten
     */
    @Transactional
    public Customer merge(long survivorId, long duplicateId, LongConsumer precondition) {
        if (survivorId == duplicateId) {
            throw new InvalidRequest("/duplicateId", "must be another customer");
        }
        ties.forEach(tie -> tie.holdAll(duplicateId));
        links.hold(List.of(survivorId, duplicateId));
        Map<Long, Customer> both = customers.findAllForChange(List.of(survivorId, duplicateId)).stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
        Customer survivor = Optional.ofNullable(both.get(survivorId))
                .orElseThrow(() -> new CustomerNotFound(survivorId))
                .present();
        precondition.accept(survivor.version());
        Customer duplicate = requireDuplicate(Optional.ofNullable(both.get(duplicateId)), duplicateId);
        requireMergeable(survivor, duplicate);
        return merge(survivor, duplicate, clock.instant());
    }

    private static Customer requireDuplicate(Optional<Customer> found, long id) {
        Customer duplicate = found.orElseThrow(() -> UnknownDuplicate.of(id));
        Long survivor = duplicate.mergedInto();
        if (survivor != null) {
            throw UnknownDuplicate.mergedInto(id, survivor);
        }
        if (duplicate.isErased()) {
            throw UnknownDuplicate.of(id);
        }
        return duplicate;
    }

    private static void requireMergeable(Customer survivor, Customer duplicate) {
        for (Customer one : List.of(survivor, duplicate)) {
            if (one.erasureRequestedAt() != null) {
                throw new CustomerIsLeaving(one.id());
            }
        }
        if (survivor.accountId() != null && duplicate.accountId() != null) {
            throw new BothHaveAccounts(survivor.id(), duplicate.id());
        }
    }

    private Customer merge(Customer survivor, Customer duplicate, Instant now) {
        ties.forEach(tie -> tie.handOver(duplicate.id(), survivor.id()));
        Estate left = duplicate.mergeInto(survivor.id(), now);
        announce(duplicate, Change.MERGED);
        survivor.inherit(left, now);
        announce(survivor, Change.ENRICHED);
        links.handOver(duplicate.id(), survivor.id());
        merges.record(duplicate.id(), survivor.id(), now);
        return survivor;
    }

    private void announce(Customer customer, Change change) {
        customers.saveAndFlush(customer);
        events.publishEvent(new CustomerChanged(customer, change));
    }
}
