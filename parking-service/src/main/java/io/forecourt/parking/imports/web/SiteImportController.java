package io.forecourt.parking.imports.web;

import io.forecourt.parking.imports.ImportReport;
import io.forecourt.parking.imports.ImportingSites;
import io.forecourt.parking.place.SiteKind;
import io.forecourt.parking.place.TimeZones;
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
@RequestMapping("/api/v1/parking/site-imports")
@Tag(name = "Imports", description = "Lists of sites, taken over row by row")
class SiteImportController {

    private static final String CSV = "text/csv";

    private final ImportingSites importing;

    SiteImportController(ImportingSites importing) {
        this.importing = importing;
    }

    @PostMapping(consumes = CSV)
    @Operation(
            summary = "Import a list of sites",
            description =
                    "CSV in UTF-8 whose first line names the columns: place_id and place_name, and where it is known"
                            + " city_name, num_all, address, latitude and longitude. A site that the operator has already,"
                            + " by its place_id, is updated.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = CSV, schema = @Schema(type = "string"))))
    ImportReport take(
            InputStream content,
            @RequestParam long operatorId,
            @RequestParam String timeZone,
            @RequestParam(defaultValue = "CAR_PARK") SiteKind kind)
            throws IOException {
        return importing.take(content.readAllBytes(), operatorId, kind, TimeZones.named(timeZone, "/timeZone"));
    }
}
