package io.forecourt.sales.carcar;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.forecourt.sales.sale.SaleDetails.Seller;
import io.forecourt.sales.salesperson.Salesperson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** @param id null once deleted */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CarCarSalesperson(@Nullable Long id, String firstName, String lastName, String employeeId) {

    static CarCarSalesperson of(Salesperson salesperson) {
        return new CarCarSalesperson(
                salesperson.id(), salesperson.firstName(), salesperson.lastName(), salesperson.employeeId());
    }

    static CarCarSalesperson of(Seller seller) {
        return new CarCarSalesperson(
                seller.id(), seller.firstName(), seller.lastName(), requireNonNull(seller.employeeId()));
    }

    CarCarSalesperson deleted() {
        return new CarCarSalesperson(null, firstName, lastName, employeeId);
    }
}
