package io.forecourt.parking.occupancy.web;

import io.forecourt.parking.occupancy.FreeOnAverage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How full a site was.
 *
 * @param step minutes
 */
record OccupancyResponse(Instant from, int step, List<StepResponse> steps) {

    record StepResponse(
            Instant from,

            @Schema(description = "Places that were free, to one decimal; absent where too little is known") @Nullable
            Double free) {

        static StepResponse of(FreeOnAverage average, Duration step) {
            return new StepResponse(
                    average.from(), average.isTelling(step) ? Math.round(average.free() * 10) / 10.0 : null);
        }
    }

    static OccupancyResponse of(OccupancyQuery query, List<FreeOnAverage> averages) {
        Duration step = query.length();
        return new OccupancyResponse(
                query.from(),
                Math.toIntExact(step.toMinutes()),
                averages.stream().map(average -> StepResponse.of(average, step)).toList());
    }
}
