package io.forecourt.parking.occupancy.web;

import io.forecourt.parking.occupancy.OccupancyHistory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/sites/{id}/occupancy")
@Tag(name = "Occupancy")
class OccupancyController {

    private final OccupancyHistory history;

    OccupancyController(OccupancyHistory history) {
        this.history = history;
    }

    @GetMapping
    @Operation(
            summary = "How full a site was",
            description =
                    "How many places were free on average in each step of a period, weighted by how long they were."
                            + " A reading counts until the next one, and for two hours at most; a step of which less than half is"
                            + " known has no average.")
    OccupancyResponse of(@PathVariable long id, @Valid @ParameterObject OccupancyQuery query) {
        return OccupancyResponse.of(query, history.of(id, query.from(), query.end(), query.length()));
    }
}
