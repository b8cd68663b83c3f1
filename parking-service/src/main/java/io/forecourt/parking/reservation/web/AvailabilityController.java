package io.forecourt.parking.reservation.web;

import io.forecourt.parking.place.SpaceKind;
import io.forecourt.parking.reservation.ReservationPeriod;
import io.forecourt.parking.reservation.WhatIsFree;
import io.forecourt.parking.reservation.WhatIsFree.Availability;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/sites/{id}/availability")
@Tag(name = "Reservations")
class AvailabilityController {

    private final WhatIsFree free;

    AvailabilityController(WhatIsFree free) {
        this.free = free;
    }

    record KindAvailability(
            SpaceKind kind,
            @Schema(description = "In service") int total,
            int free) {}

    record AvailabilityResponse(
            Instant from,
            Instant to,
            List<KindAvailability> kinds,

            @Schema(description = "The ids of the spaces that are taken during a part of the time")
            List<Long> taken) {

        static AvailabilityResponse of(Availability availability) {
            return new AvailabilityResponse(
                    availability.period().from(),
                    availability.period().to(),
                    availability.kinds().entrySet().stream()
                            .map(kind -> new KindAvailability(
                                    kind.getKey(),
                                    kind.getValue().total(),
                                    kind.getValue().free()))
                            .toList(),
                    availability.taken().stream().sorted().toList());
        }
    }

    @GetMapping
    @Operation(summary = "What of a site is free for a time")
    AvailabilityResponse at(@PathVariable long id, @RequestParam Instant from, @RequestParam Instant to) {
        return AvailabilityResponse.of(free.at(id, new ReservationPeriod(from, to)));
    }
}
