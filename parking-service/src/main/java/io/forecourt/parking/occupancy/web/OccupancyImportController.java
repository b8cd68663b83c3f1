package io.forecourt.parking.occupancy.web;

import io.forecourt.parking.occupancy.OccupancyReport;
import io.forecourt.parking.occupancy.ReplayingOccupancy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/occupancy-imports")
@Tag(name = "Occupancy", description = "How full sites were")
class OccupancyImportController {

    private static final String CSV = "text/csv";
    private static final String GZIP = "application/gzip";

    private final ReplayingOccupancy replaying;

    OccupancyImportController(ReplayingOccupancy replaying) {
        this.replaying = replaying;
    }

    @PostMapping(consumes = {CSV, GZIP})
    @Operation(
            summary = "Import readings of occupancy",
            description =
                    "CSV in UTF-8, as it is or compressed by gzip. Its first line names timestamp and then the operator's"
                            + " sites by their external ids; a row has a time with its offset, and how many places were"
                            + " free at each site, or an empty cell where nobody counted.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                                @Content(mediaType = GZIP, schema = @Schema(type = "string", format = "binary"))
                            }))
    OccupancyReport take(InputStream content, @RequestParam long operatorId) throws IOException {
        return replaying.take(content.readAllBytes(), operatorId);
    }
}
