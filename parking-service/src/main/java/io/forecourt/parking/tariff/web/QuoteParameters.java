package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.SiteQuote;
import io.forecourt.parking.tariff.SiteQuotes;
import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the price is asked of. */
record QuoteParameters(
        @Parameter(description = "Required where no vehicleId is said") @Nullable
        VehicleClass vehicle,

        @Parameter(description = "VISITOR if absent") @Nullable
        UserClass user,

        @Parameter(
                description = "One of the caller's vehicles, with its class and the permits of its plate; instead of"
                        + " vehicle and user")
        @Nullable
        Long vehicleId,

        @Parameter(description = "When a reserved time begins") @Nullable
        Instant from,

        @Parameter(description = "When it ends") @Nullable Instant to,

        @Parameter(description = "How much paid time is bought") @Min(1) @Max(527_040) @Nullable
        Integer minutes,

        @Parameter(description = "When bought time begins; now if absent") @Nullable
        Instant start) {

    SiteQuote ask(SiteQuotes quotes, long siteId) {
        if (minutes != null) {
            if (from != null || to != null) {
                throw new InvalidRequest(from != null ? "/from" : "/to", "does not go with minutes");
            }
            return quotes.lasting(siteId, parker(quotes, siteId, start), start, Duration.ofMinutes(minutes));
        }
        if (start != null) {
            throw new InvalidRequest("/start", "needs minutes");
        }
        if (from == null || to == null) {
            throw new InvalidRequest(from == null ? "/from" : "/to", "is required where no minutes are asked for");
        }
        if (!to.isAfter(from)) {
            throw new InvalidRequest("/to", "must be after from");
        }
        return quotes.between(siteId, parker(quotes, siteId, from), from, to);
    }

    private Parker parker(SiteQuotes quotes, long siteId, @Nullable Instant at) {
        if (vehicleId != null) {
            if (vehicle != null || user != null) {
                throw new InvalidRequest(vehicle != null ? "/vehicle" : "/user", "does not go with vehicleId");
            }
            return quotes.parker(siteId, vehicleId, at);
        }
        if (vehicle == null) {
            throw new InvalidRequest("/vehicle", "is required where no vehicleId is said");
        }
        return new Parker(vehicle, user == null ? UserClass.VISITOR : user);
    }
}
