package io.forecourt.parking.tariff.web;

import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Currency;

/** A new tariff of an operator. */
record AddTariffRequest(
        long operatorId,
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "ISO 4217, for good", example = "EUR")
        String currency) {

    /** One that things are paid in: gold and the code for none have no smallest unit. */
    Currency toCurrency() {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency) && known.getDefaultFractionDigits() >= 0)
                .findFirst()
                .orElseThrow(
                        () -> new InvalidRequest("/currency", "must be a currency's code of ISO 4217 such as EUR"));
    }
}
