package io.forecourt.servicecenter.carcar;

import io.forecourt.servicecenter.appointment.Vin;
import io.forecourt.web.carcar.CarCarRequest;
import io.forecourt.web.problem.InvalidRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * @param dateTime in any of {@link CarCarTime}'s forms
 * @param vin any text of 1 to 17 characters
 * @param technician employee id or id
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CreateAppointment(
        @NotBlank String dateTime,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank String vin,
        @NotBlank @Size(max = 200) String customer,
        @NotBlank String technician)
        implements CarCarRequest {

    Vin toVin() {
        var canonical = Vin.canonical(vin);
        if (canonical.isEmpty() || canonical.length() > Vin.LENGTH) {
            throw new InvalidRequest("/vin", "must have 1 to 17 characters");
        }
        return new Vin(canonical);
    }
}
