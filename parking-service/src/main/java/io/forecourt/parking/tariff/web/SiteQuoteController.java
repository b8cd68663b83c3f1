package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.QuoteLine;
import io.forecourt.parking.tariff.SiteQuote;
import io.forecourt.parking.tariff.SiteQuotes;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/sites/{id}/quotes")
@Tag(name = "Prices")
class SiteQuoteController {

    private final SiteQuotes quotes;

    SiteQuoteController(SiteQuotes quotes) {
        this.quotes = quotes;
    }

    /** What a stay would cost, and why. */
    record QuoteResponse(
            @Schema(description = "Absent where nothing has to be paid for, as there is no tariff in force then")
            @Nullable
            Long versionId,

            @Schema(description = "Absent where nothing has to be paid for") @Nullable
            String currency,

            @Schema(description = "With the user, whose scale it is")
            VehicleClass vehicle,

            UserClass user,
            Instant from,
            @Schema(description = "Until when one may stay") Instant to,

            @Schema(description = "How much time that has to be paid for was asked for, rounded up")
            long askedMinutes,

            @Schema(description = "How much that is in whole steps")
            long paidMinutes,

            @Schema(description = "In the currency's smallest unit")
            long cents,

            @Schema(description = "Why; their cents add up to the price")
            List<QuoteLine> lines) {

        static QuoteResponse of(SiteQuote asked) {
            var quote = asked.quote();
            var parker = asked.parker();
            if (quote == null) {
                return new QuoteResponse(
                        null, null, parker.vehicle(), parker.user(), asked.from(), asked.to(), 0, 0, 0, List.of());
            }
            return new QuoteResponse(
                    quote.version(),
                    quote.currency().getCurrencyCode(),
                    quote.vehicle(),
                    quote.user(),
                    asked.from(),
                    asked.to(),
                    QuoteLine.minutes(quote.asked()),
                    quote.paid().toMinutes(),
                    quote.cents(),
                    quote.lines().stream().map(QuoteLine::of).toList());
        }
    }

    @GetMapping
    @Operation(
            summary = "Ask for a price",
            description =
                    "Either of the time between two instants, as it is reserved, or of so many minutes of paid time,"
                            + " as they are bought on the street.")
    QuoteResponse quote(@PathVariable long id, @Valid @ParameterObject QuoteParameters parameters) {
        return QuoteResponse.of(parameters.ask(quotes, id));
    }
}
