package io.forecourt.parking.tariff.web;

import io.forecourt.parking.place.TimeZones;
import io.forecourt.parking.tariff.QuoteLine;
import io.forecourt.parking.tariff.TariffDocument;
import io.forecourt.parking.tariff.TryingTariffs;
import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.parking.tariff.engine.Quote;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/tariff-trials")
@Tag(name = "Tariffs")
class TariffTrialController {

    /** What is bought, of whom, and by what document. */
    record TryTariffRequest(
            @Valid TariffDocument document,

            @Schema(description = "IANA zone whose clocks count", example = "Europe/Paris")
            String timeZone,

            VehicleClass vehicle,
            UserClass user,
            Instant start,

            @Schema(description = "How much paid time is bought") @Min(1) @Max(527_040)
            int minutes) {

        Quote quote() {
            return TryingTariffs.lasting(
                    document,
                    TimeZones.named(timeZone, "/timeZone"),
                    new Parker(vehicle, user),
                    start,
                    Duration.ofMinutes(minutes));
        }
    }

    /** What it would cost, and why. */
    record TariffTrialResponse(
            Instant from,

            @Schema(description = "Until when one might stay")
            Instant to,

            @Schema(description = "How much paid time that is in whole steps")
            long paidMinutes,

            @Schema(description = "In the currency's smallest unit")
            long cents,

            @Schema(description = "Why; their cents add up to the price")
            List<QuoteLine> lines) {

        static TariffTrialResponse of(Quote quote) {
            return new TariffTrialResponse(
                    quote.from(),
                    quote.to(),
                    quote.paid().toMinutes(),
                    quote.cents(),
                    quote.lines().stream().map(QuoteLine::of).toList());
        }
    }

    @PostMapping
    @Operation(summary = "Ask for a price by a document", description = "Nothing is stored.")
    TariffTrialResponse attempt(@Valid @RequestBody TryTariffRequest request) {
        return TariffTrialResponse.of(request.quote());
    }
}
