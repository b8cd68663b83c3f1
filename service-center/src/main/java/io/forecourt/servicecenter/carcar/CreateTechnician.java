package io.forecourt.servicecenter.carcar;

import io.forecourt.servicecenter.technician.TechnicianDetails;
import io.forecourt.web.carcar.CarCarRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CreateTechnician(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @NotBlank @Size(max = 40) String employeeId)
        implements CarCarRequest {

    TechnicianDetails toDetails() {
        return new TechnicianDetails(firstName, lastName, employeeId, null, List.of());
    }
}
