package io.forecourt.parking.place.web;

import io.forecourt.parking.place.Position;
import io.forecourt.parking.place.SiteKind;
import io.forecourt.parking.place.SiteQuery;
import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.place.VehicleKind;
import io.forecourt.parking.place.WantedStay;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query of a search. */
record SiteSearchParameters(
        @Parameter(
                description = "Words that each begin a word of the site's name, street, postcode or city",
                example = "52062 büchel")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(
                description = "With the longitude: only sites near that point, the nearest first",
                example = "50.776")
        @DecimalMin("-90")
        @DecimalMax("90")
        @Nullable
        Double latitude,

        @Parameter(example = "6.087") @DecimalMin("-180") @DecimalMax("180") @Nullable
        Double longitude,

        @Parameter(description = "How far from the point at most, in metres; 5000 if absent")
        @Min(1)
        @Max(100_000)
        @Nullable
        Integer radius,

        @Nullable SiteKind kind,

        @Parameter(description = "Sites that have spaces of all these kinds in service") @Size(max = 7) @Nullable
        List<SpaceKind> spaces,

        @Nullable Long operatorId,

        @Parameter(description = "With `to`: when a stay shall begin whose price is shown, and what is free for it")
        @Nullable
        Instant from,

        @Parameter(description = "When it shall end, at most 366 days later") @Nullable
        Instant to,

        @Parameter(description = "What shall be parked; CAR if absent") @Nullable
        VehicleKind vehicle) {

    private static final int USUAL_RADIUS = 5_000;
    private static final Duration LONGEST_STAY = Duration.ofDays(366);

    SiteQuery toQuery() {
        return new SiteQuery(
                q == null ? "" : q,
                near(),
                radius == null ? USUAL_RADIUS : radius,
                kind,
                spaces == null || spaces.isEmpty() ? Set.of() : EnumSet.copyOf(spaces),
                operatorId,
                stay());
    }

    private @Nullable WantedStay stay() {
        if (from == null && to == null) {
            if (vehicle != null) {
                throw new InvalidRequest("/vehicle", "needs from and to");
            }
            return null;
        }
        if (from == null || to == null) {
            throw new InvalidRequest(from == null ? "/from" : "/to", "is missing beside the other of the two");
        }
        if (!to.isAfter(from)) {
            throw new InvalidRequest("/to", "must be after from");
        }
        if (Duration.between(from, to).compareTo(LONGEST_STAY) > 0) {
            throw new InvalidRequest("/to", "must be within " + LONGEST_STAY.toDays() + " days of from");
        }
        return new WantedStay(from, to, vehicle == null ? VehicleKind.CAR : vehicle);
    }

    private @Nullable Position near() {
        if (latitude == null && longitude == null) {
            if (radius != null) {
                throw new InvalidRequest("/radius", "needs a latitude and a longitude");
            }
            return null;
        }
        if (latitude == null || longitude == null) {
            throw new InvalidRequest(
                    latitude == null ? "/latitude" : "/longitude", "is missing beside the other of the two");
        }
        return new Position(latitude, longitude);
    }
}
