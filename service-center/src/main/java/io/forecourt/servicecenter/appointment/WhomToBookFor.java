package io.forecourt.servicecenter.appointment;

import io.forecourt.replicas.CustomerVO;
import io.forecourt.replicas.CustomerVOs;
import io.forecourt.security.Caller;
import io.forecourt.security.Forbidden;
import io.forecourt.web.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows for whom an appointment can be: at the front desk for whomever they say there, else for the caller alone. */
@Component
class WhomToBookFor {

    private final Ownership ownership;
    private final CustomerVOs customers;

    WhomToBookFor(Ownership ownership, CustomerVOs customers) {
        this.ownership = ownership;
        this.customers = customers;
    }

    /**
     * For whom the caller books.
     *
     * @param stated absent where that goes without saying: customers book for themselves
     * @throws UnknownReference when it is for a customer who is not known
     * @throws Forbidden when a customer would book for another
     * @throws CustomerNotKnownYet when the caller's account is not known to be a customer's
     */
    BookedFor resolve(@Nullable BookedFor stated) {
        if (stated != null && ownership.isAtTheFrontDesk()) {
            requireKnown(stated);
            return stated;
        }
        if (stated == null && !ownership.isCustomer()) {
            throw new InvalidRequest("/customer", "is required: the id of a customer, or a name");
        }
        var own = BookedFor.customer(customerOf(ownership.caller()));
        if (stated != null && !stated.equals(own)) {
            throw new Forbidden("Customers book for themselves alone; leave customer away.");
        }
        return own;
    }

    /** @throws UnknownReference when it is for a customer who is not known */
    void requireKnown(BookedFor bookedFor) {
        var id = bookedFor.customerId();
        if (id != null
                && customers.find(id).filter(customer -> !customer.removed()).isEmpty()) {
            throw UnknownReference.customer(id);
        }
    }

    private long customerOf(Caller caller) {
        return caller.accountId()
                .flatMap(customers::findByAccount)
                .map(CustomerVO::customerId)
                .orElseThrow(CustomerNotKnownYet::new);
    }
}
