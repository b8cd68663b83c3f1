package io.forecourt.inventory.feed.web;

import io.forecourt.inventory.automobile.DistanceUnit;
import io.forecourt.inventory.feed.AutomobileImport;
import io.forecourt.inventory.feed.ImportReports;
import io.forecourt.inventory.feed.ReceivingFeeds;
import io.forecourt.inventory.feed.text.FeedFormat;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/automobile-imports")
@Tag(name = "Imports", description = "Files of automobiles, taken over row by row")
class ImportController {

    private static final String CSV = "text/csv";
    private static final String JSON_LINES = "application/x-ndjson";

    private final ReceivingFeeds receiving;
    private final ImportReports reports;

    ImportController(ReceivingFeeds receiving, ImportReports reports) {
        this.receiving = receiving;
        this.reports = reports;
    }

    @PostMapping(consumes = {CSV, JSON_LINES})
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Import a file of automobiles",
            description =
                    "CSV whose first line names the columns, or one JSON object in each line. The answer's location"
                            + " tells how the import goes.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                                @Content(mediaType = JSON_LINES, schema = @Schema(type = "string"))
                            }))
    ResponseEntity<ImportResponse> receive(
            InputStream content,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestParam(required = false) @Nullable Currency currency,
            @RequestParam(required = false) @Nullable DistanceUnit mileageUnit)
            throws IOException {
        FeedFormat format = type.getSubtype().equals("csv") ? FeedFormat.CSV : FeedFormat.JSON_LINES;
        AutomobileImport received = receiving.receive(content, format, currency, mileageUnit);
        return ResponseEntity.accepted()
                .location(UriComponentsBuilder.fromPath("/api/v1/automobile-imports/{id}")
                        .build(received.id()))
                .body(ImportResponse.of(received));
    }

    @GetMapping
    @Operation(summary = "List imports, the newest first")
    PageResponse<ImportResponse> list(@SortableBy(value = "received:id", byDefault = "received,desc") PageQuery page) {
        return PageResponse.of(reports.page(page.pageable()), ImportResponse::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read how an import goes, or went")
    ImportResponse read(@PathVariable long id) {
        return ImportResponse.of(reports.get(id));
    }
}
