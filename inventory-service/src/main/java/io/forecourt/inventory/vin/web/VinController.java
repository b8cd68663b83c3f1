package io.forecourt.inventory.vin.web;

import io.forecourt.inventory.vin.Vin;
import io.forecourt.inventory.vin.VinDescription;
import io.forecourt.inventory.vin.VinRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/vins")
@Tag(name = "VINs")
class VinController {

    private final Clock clock;

    VinController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/{vin}")
    @Operation(
            summary = "Check a VIN",
            description =
                    "Says what is wrong or odd about it and what it tells about the vehicle. Nobody else is asked.")
    VinResponse check(@PathVariable String vin, @RequestParam(defaultValue = "false") boolean legacy) {
        Optional<VinDescription> description = Vin.of(vin)
                .map(known -> VinDescription.of(known, Year.now(clock).getValue()));
        return VinResponse.of(legacy ? VinRules.inspectLegacy(vin) : VinRules.inspect(vin), description);
    }
}
