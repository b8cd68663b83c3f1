package io.forecourt.sales.salesperson.web;

import io.forecourt.sales.salesperson.Salesperson;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param accountId what they sign in with */
record SalespersonResponse(
        long id,
        String employeeId,
        String firstName,
        String lastName,
        @Nullable UUID accountId,
        boolean active) {

    static SalespersonResponse of(Salesperson salesperson) {
        return new SalespersonResponse(
                salesperson.id(),
                salesperson.employeeId(),
                salesperson.firstName(),
                salesperson.lastName(),
                salesperson.accountId(),
                salesperson.isActive());
    }
}
