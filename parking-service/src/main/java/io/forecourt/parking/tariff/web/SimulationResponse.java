package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.Simulation;
import io.forecourt.parking.tariff.engine.Refused;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** What past stays would have cost. Amounts are in the currency's smallest unit. */
record SimulationResponse(
        String currency,
        TotalBody all,
        @Schema(description = "By vehicle and user classes") List<GroupBody> groups,

        @Schema(description = "What could not have been parked so, and is in no other number")
        List<RefusedBody> refused,

        @Schema(description = "Who would pay most more, ten at most")
        List<DifferenceBody> dearest,

        @Schema(description = "Who would pay most less, ten at most")
        List<DifferenceBody> cheapest) {

    @Schema(name = "SimulationTotal")
    record TotalBody(
            long stays,
            @Schema(description = "What they cost") long then,
            @Schema(description = "What they would cost") long now,
            @Schema(description = "How many would pay more") long dearer,

            @Schema(description = "How much more these would pay together")
            long more,

            @Schema(description = "How many would pay less") long cheaper,

            @Schema(description = "How much less these would pay together")
            long less) {

        static TotalBody of(Simulation.Total total) {
            return new TotalBody(
                    total.stays(),
                    total.then(),
                    total.now(),
                    total.dearer(),
                    total.more(),
                    total.cheaper(),
                    total.less());
        }
    }

    @Schema(name = "SimulationGroup")
    record GroupBody(VehicleClass vehicle, UserClass user, TotalBody total) {}

    @Schema(name = "SimulationRefused")
    record RefusedBody(
            Refused.Reason reason,
            long stays,
            @Schema(description = "What these stays cost") long then) {}

    @Schema(name = "SimulationDifference")
    record DifferenceBody(
            long siteId, Instant from, Instant to, VehicleClass vehicle, UserClass user, long then, long now) {

        static DifferenceBody of(Simulation.Difference difference) {
            var stay = difference.stay();
            return new DifferenceBody(
                    stay.siteId(), stay.from(), stay.to(), stay.vehicle(), stay.user(), stay.cents(), difference.now());
        }
    }

    static SimulationResponse of(Simulation simulation) {
        return new SimulationResponse(
                simulation.currency().getCurrencyCode(),
                TotalBody.of(simulation.all()),
                simulation.groups().stream()
                        .map(group -> new GroupBody(group.vehicle(), group.user(), TotalBody.of(group.total())))
                        .toList(),
                simulation.refused().stream()
                        .map(refused -> new RefusedBody(refused.reason(), refused.stays(), refused.then()))
                        .toList(),
                simulation.dearest().stream().map(DifferenceBody::of).toList(),
                simulation.cheapest().stream().map(DifferenceBody::of).toList());
    }
}
