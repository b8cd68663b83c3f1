package io.forecourt.parking.history;

import io.forecourt.parking.driver.Plate;
import io.forecourt.parking.stay.StayKind;
import io.forecourt.parking.stay.StayState;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which stays, as managers say it; all of it applies to those that are found. */
public record StayFilterRequest(
        @Schema(description = "Of a customer who has an account, whatever the case of its letters")
        @Size(max = 254)
        @Nullable
        String email,

        @Size(max = Plate.MAX_TYPED) @Nullable String plate,

        @Schema(description = "The plate's, ISO 3166-1", example = "FR") @Size(max = 2) @Nullable
        String country,

        @Nullable Long siteId,

        @Schema(description = "At the site, which has to be named, too") @Size(max = 20) @Nullable
        String spaceNumber,

        @Nullable StayState state,
        @Nullable StayKind kind,

        @Schema(description = "Those that begin then or later") @Nullable
        Instant from,

        @Schema(description = "Those that begin before") @Nullable
        Instant to) {

    /** @throws InvalidRequest where something is said that needs something else with it */
    public StayFilter filter() {
        if ((plate == null) != (country == null)) {
            throw new InvalidRequest(plate == null ? "/plate" : "/country", "must be there: a plate has its country");
        }
        if (spaceNumber != null && siteId == null) {
            throw new InvalidRequest("/siteId", "must be there: a number is a space's at one site");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidRequest("/to", "must be after from");
        }
        return new StayFilter(
                email,
                plate == null || country == null ? null : Plate.of(plate, country),
                siteId,
                spaceNumber,
                state,
                kind,
                from,
                to);
    }
}
