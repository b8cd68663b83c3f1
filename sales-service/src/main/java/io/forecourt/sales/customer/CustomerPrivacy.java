package io.forecourt.sales.customer;

import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Forbidden;
import io.forecourt.security.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whose record is whose: those at the desk see everybody's, and those who sell keep them; customers see and change their
 * own. To all others it is as if there were none.
 */
@Component
class CustomerPrivacy {

    private static final Set<Role> READERS = EnumSet.of(Role.ADMIN, Role.SALESPERSON, Role.SERVICE_ADVISOR);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.ADMIN, Role.SALESPERSON);

    private final CurrentCaller callers;

    CustomerPrivacy(CurrentCaller callers) {
        this.callers = callers;
    }

    Optional<UUID> account() {
        return callers.current().accountId();
    }

    boolean mayRead(Customer customer) {
        Caller caller = callers.current();
        return caller.worksAs(READERS) || caller.isAccount(customer.accountId());
    }

    /**
     * For changing and for handing out all that is known of somebody.
     *
     * @param customer whom the caller may read
     */
    void requireKeeper(Customer customer) {
        Caller caller = callers.current();
        if (!caller.worksAs(KEEPERS) && !caller.isAccount(customer.accountId())) {
            throw new Forbidden("This is for those who sell, and for the customer " + customer.id() + ".");
        }
    }
}
