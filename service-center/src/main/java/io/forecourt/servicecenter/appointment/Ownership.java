package io.forecourt.servicecenter.appointment;

import io.forecourt.replicas.CustomerVO;
import io.forecourt.replicas.CustomerVOs;
import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.servicecenter.technician.WorkshopStaff;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whose appointments are whose. The front desk has to do with all of them; technicians with the work that is theirs, and
 * customers with what is booked for them.
 */
@Component
class Ownership {

    /** Those who see all appointments and book for anybody. */
    static final Set<Role> FRONT_DESK = Set.of(Role.ADMIN, Role.SERVICE_ADVISOR, Role.SALESPERSON);
    /** Those who move an appointment and call it off. */
    static final Set<Role> MOVERS = Set.of(Role.ADMIN, Role.SERVICE_ADVISOR, Role.SALESPERSON, Role.CUSTOMER);

    private final CurrentCaller callers;
    private final WorkshopStaff staff;
    private final CustomerVOs customers;

    Ownership(CurrentCaller callers, WorkshopStaff staff, CustomerVOs customers) {
        this.callers = callers;
        this.staff = staff;
        this.customers = customers;
    }

    Caller caller() {
        return callers.current();
    }

    boolean isAtTheFrontDesk() {
        return caller().worksAs(FRONT_DESK);
    }

    boolean isCustomer() {
        return caller().roles().contains(Role.CUSTOMER);
    }

    /**
     * The caller's roles as far as they concern that appointment: a technician is one for their own work alone, and a
     * customer for what is booked for them. Without any, it does not exist for the caller.
     */
    Set<Role> rolesIn(Appointment appointment) {
        var caller = caller();
        if (caller.isSystem()) {
            return EnumSet.allOf(Role.class);
        }
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(caller.roles());
        roles.retainAll(FRONT_DESK);
        if (caller.worksAs(Role.TECHNICIAN) && isTechnicianOf(appointment, caller)) {
            roles.add(Role.TECHNICIAN);
        }
        if (caller.worksAs(Role.CUSTOMER) && isCustomerOf(appointment, caller)) {
            roles.add(Role.CUSTOMER);
        }
        return roles;
    }

    private boolean isTechnicianOf(Appointment appointment, Caller caller) {
        return caller.accountId()
                .filter(account -> staff.isAccountOf(account, appointment.technicianId()))
                .isPresent();
    }

    private boolean isCustomerOf(Appointment appointment, Caller caller) {
        var id = appointment.bookedFor().customerId();
        return id != null
                && customers
                        .find(id)
                        .map(CustomerVO::accountId)
                        .filter(caller::isAccount)
                        .isPresent();
    }
}
