package io.forecourt.sales.carcar;

import io.forecourt.sales.salesperson.SalespersonDetails;
import io.forecourt.web.carcar.CarCarRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CreateSalesperson(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @NotBlank @Size(max = 50) String employeeId)
        implements CarCarRequest {

    SalespersonDetails toDetails() {
        return new SalespersonDetails(employeeId, firstName, lastName, null);
    }
}
