package io.forecourt.parking.tariff.web;

import io.forecourt.parking.tariff.SimulatingTariffs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/tariffs/{id}/versions/{number}/simulations")
@Tag(name = "Tariffs")
class SimulationController {

    private final SimulatingTariffs simulating;

    SimulationController(SimulatingTariffs simulating) {
        this.simulating = simulating;
    }

    record SimulateTariffRequest(
            Instant from,
            @Schema(description = "At most 92 days later") Instant to) {}

    @PostMapping
    @Operation(
            summary = "Price past stays once more",
            description = "Those that began in the period, at the sites that take the tariff. Nothing is stored.")
    SimulationResponse simulate(
            @PathVariable long id, @PathVariable int number, @Valid @RequestBody SimulateTariffRequest request) {
        return SimulationResponse.of(simulating.simulate(id, number, request.from(), request.to()));
    }
}
