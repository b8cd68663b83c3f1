package io.forecourt.sales.salesperson.web;

import io.forecourt.sales.salesperson.SalespersonDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param employeeId unique in the dealership
 * @param accountId what they sign in with; absent for one who does not
 */
record SaveSalespersonRequest(
        @NotBlank @Size(max = 50) String employeeId,
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @Nullable UUID accountId) {

    SalespersonDetails toDetails() {
        return new SalespersonDetails(employeeId, firstName, lastName, accountId);
    }
}
