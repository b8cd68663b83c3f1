package io.forecourt.sales.sale;

import io.forecourt.replicas.AutomobileVO;
import io.forecourt.sales.customer.Customer;
import io.forecourt.sales.money.Money;
import io.forecourt.sales.salesperson.Salesperson;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sale with the names of everybody and everything in it, as it is read.
 *
 * @param version the entity tag for changing it
 * @param soldOn in the site's zone
 * @param reservedUntil of the reservation, past or present
 * @param closure how it ended, where it was cancelled or unwound
 */
public record SaleDetails(
        long id,
        long version,
        SoldAutomobile automobile,
        Buyer customer,
        Seller salesperson,
        Money price,
        LocalDate soldOn,
        SaleStatus status,
        @Nullable Instant reservedUntil,
        Instant createdAt,
        @Nullable Instant contractedAt,
        @Nullable Instant deliveredAt,
        @Nullable Ending closure) {

    static SaleDetails of(Sale sale, AutomobileVO automobile, Customer customer, Salesperson salesperson) {
        return new SaleDetails(
                sale.id(),
                sale.version(),
                new SoldAutomobile(
                        automobile.vin(),
                        automobile.manufacturer(),
                        automobile.model(),
                        automobile.modelYear(),
                        automobile.color()),
                new Buyer(customer.id(), customer.firstName(), customer.lastName()),
                new Seller(salesperson.id(), salesperson.employeeId(), salesperson.firstName(), salesperson.lastName()),
                sale.terms().price(),
                sale.terms().soldOn(),
                sale.status(),
                sale.reservedUntil(),
                sale.createdAt(),
                sale.contractedAt(),
                sale.deliveredAt(),
                Ending.of(sale.closure()));
    }

    /** Without what is for staff only. */
    SaleDetails forTheCustomer() {
        return new SaleDetails(
                id,
                version,
                automobile,
                customer,
                new Seller(salesperson.id(), null, salesperson.firstName(), salesperson.lastName()),
                price,
                soldOn,
                status,
                reservedUntil,
                createdAt,
                contractedAt,
                deliveredAt,
                closure == null ? null : new Ending(closure.at(), closure.by(), null));
    }

    /** What inventory last said of the automobile; the VIN alone while its copy is being rebuilt. */
    public record SoldAutomobile(
            String vin,
            @Nullable String manufacturer,
            @Nullable String model,
            @Nullable Integer modelYear,
            @Nullable String color) {}

    /** Nameless once erased. */
    public record Buyer(
            long id, @Nullable String firstName, @Nullable String lastName) {}

    /** @param employeeId for staff only */
    public record Seller(long id, @Nullable String employeeId, String firstName, String lastName) {}

    /** @param reason for staff only */
    public record Ending(
            Instant at, Closure.By by, @Nullable String reason) {

        static @Nullable Ending of(@Nullable Closure closure) {
            return closure == null ? null : new Ending(closure.at(), closure.by(), closure.reason());
        }
    }
}
