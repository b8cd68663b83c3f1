package io.forecourt.contracts;

import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.contracts.appointment.AppointmentFact;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.contracts.sale.SaleCost;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.contracts.sale.SaleRefused;
import io.forecourt.contracts.stay.StayFact;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every event there is: its name on the wire ({@code ce_type}), its topic and the shape of its body. */
public enum EventType {
    AUTOMOBILE_REGISTERED("inventory.automobile.registered.v1", Topic.AUTOMOBILES, AutomobileSnapshot.class),
    AUTOMOBILE_CHANGED("inventory.automobile.changed.v1", Topic.AUTOMOBILES, AutomobileSnapshot.class),
    AUTOMOBILE_SOLD("inventory.automobile.sold.v1", Topic.AUTOMOBILES, AutomobileSnapshot.class),
    AUTOMOBILE_DELISTED("inventory.automobile.delisted.v1", Topic.AUTOMOBILES, AutomobileSnapshot.class),

    CUSTOMER_REGISTERED("sales.customer.registered.v1", Topic.CUSTOMERS, CustomerSnapshot.class),
    CUSTOMER_CHANGED("sales.customer.changed.v1", Topic.CUSTOMERS, CustomerSnapshot.class),
    CUSTOMER_ANONYMISED("sales.customer.anonymised.v1", Topic.CUSTOMERS, CustomerSnapshot.class),

    ACCOUNT_REGISTERED("identity.account.registered.v1", Topic.ACCOUNTS, AccountSnapshot.class),
    ACCOUNT_CHANGED("identity.account.changed.v1", Topic.ACCOUNTS, AccountSnapshot.class),
    ACCOUNT_ANONYMISED("identity.account.anonymised.v1", Topic.ACCOUNTS, AccountSnapshot.class),

    SALE_RESERVED("sales.sale.reserved.v1", Topic.SALES, SaleFact.class),
    SALE_RECORDED("sales.sale.recorded.v1", Topic.SALES, SaleFact.class),
    SALE_DELIVERED("sales.sale.delivered.v1", Topic.SALES, SaleFact.class),
    SALE_CANCELLED("sales.sale.cancelled.v1", Topic.SALES, SaleFact.class),
    SALE_UNWOUND("sales.sale.unwound.v1", Topic.SALES, SaleFact.class),

    SALE_REFUSED("inventory.sale.refused.v1", Topic.SALE_REFUSALS, SaleRefused.class),
    SALE_COSTED("inventory.sale.costed.v1", Topic.SALE_COSTS, SaleCost.class),

    APPOINTMENT_SCHEDULED("service-center.appointment.scheduled.v1", Topic.APPOINTMENTS, AppointmentFact.class),
    APPOINTMENT_RESCHEDULED("service-center.appointment.rescheduled.v1", Topic.APPOINTMENTS, AppointmentFact.class),
    APPOINTMENT_PROGRESSED("service-center.appointment.progressed.v1", Topic.APPOINTMENTS, AppointmentFact.class),
    APPOINTMENT_FINISHED("service-center.appointment.finished.v1", Topic.APPOINTMENTS, AppointmentFact.class),
    APPOINTMENT_CANCELED("service-center.appointment.canceled.v1", Topic.APPOINTMENTS, AppointmentFact.class),
    APPOINTMENT_MISSED("service-center.appointment.missed.v1", Topic.APPOINTMENTS, AppointmentFact.class),

    STAY_CHANGED("parking.stay.changed.v1", Topic.STAYS, StayFact.class);

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::typeName, Function.identity()));

    private final String typeName;
    private final Topic topic;
    private final Class<? extends Payload> payload;

    EventType(String typeName, Topic topic, Class<? extends Payload> payload) {
        this.typeName = typeName;
        this.topic = topic;
        this.payload = payload;
    }

    public String typeName() {
        return typeName;
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends Payload> payload() {
        return payload;
    }

    /** The type of that name, or empty for one that this version of the contracts does not know. */
    public static Optional<EventType> named(String typeName) {
        return Optional.ofNullable(BY_NAME.get(typeName));
    }
}
