package io.forecourt.sales.carcar;

import io.forecourt.sales.vehicle.Vin;
import io.forecourt.web.carcar.CarCarRequest;
import io.forecourt.web.problem.InvalidRequest;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * @param automobile its VIN
 * @param salesperson employee id or id
 * @param price in whole units of the site's currency
 */
record CreateSale(
        @NotBlank String automobile,
        @NotBlank String salesperson,
        @NotBlank String customer,

        @PositiveOrZero @DecimalMax("10000000000") BigDecimal price)
        implements CarCarRequest {

    Vin toVin() {
        try {
            return Vin.of(automobile);
        } catch (IllegalArgumentException _) {
            throw new InvalidRequest("/automobile", "must have 1 to " + Vin.MAX_LENGTH + " characters");
        }
    }
}
