package io.forecourt.inventory.carcar;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.forecourt.inventory.automobile.AutomobileStatus;
import io.forecourt.inventory.automobile.Purpose;
import io.forecourt.inventory.automobile.Registration;
import io.forecourt.inventory.vin.VinClaim;
import io.forecourt.web.carcar.CarCarRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** @param vin any text of 1 to 17 characters */
record CreateAutomobile(
        @Size(max = 100) String color,
        @Min(1886) @Max(9999) int year,
        String vin,
        @JsonProperty("model_id") long modelId)
        implements CarCarRequest {

    /** Its front ends know no states: what they create is for sale at once. */
    Registration toRegistration() {
        return new Registration(
                VinClaim.anyText(vin),
                AutomobileStatus.AVAILABLE,
                Purpose.SALE,
                new ChangeAutomobile(color, year).toStatement().alone(),
                null);
    }
}
