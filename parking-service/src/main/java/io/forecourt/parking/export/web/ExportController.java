package io.forecourt.parking.export.web;

import io.forecourt.parking.export.OwnExports;
import io.forecourt.parking.export.StaysExport;
import io.forecourt.parking.history.StayFilterRequest;
import io.forecourt.web.csv.CsvSheet;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/parking/exports")
@Tag(name = "Exports", description = "Lists of stays as files")
class ExportController {

    private final OwnExports exports;

    ExportController(OwnExports exports) {
        this.exports = exports;
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Have the stays written into a file that a search finds now",
            description = "The answer's location tells how far it is. Who asked gets a mail when it is ready.")
    ResponseEntity<ExportResponse> ask(@Valid @RequestBody StayFilterRequest filter) {
        StaysExport asked = exports.ask(filter);
        return ResponseEntity.accepted()
                .location(UriComponentsBuilder.fromPath("/api/v1/parking/exports/{id}")
                        .build(asked.id()))
                .body(ExportResponse.of(asked));
    }

    @GetMapping
    @Operation(summary = "List the caller's exports, the newest first")
    PageResponse<ExportResponse> list(PageQuery page) {
        return PageResponse.of(exports.list(page), ExportResponse::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read how far an export is")
    ExportResponse read(@PathVariable long id) {
        return ExportResponse.of(exports.get(id));
    }

    @GetMapping(path = "/{id}/stays.csv", produces = "text/csv")
    @Operation(
            summary = "Download an export that is ready",
            description = "The latest stay first, with times by the clocks of its site.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void download(@PathVariable long id, HttpServletResponse response) throws IOException {
        StaysExport taken = exports.take(id);
        CsvSheet.announce(taken.name(), response);
        response.setContentLengthLong(taken.bytes());
        exports.write(taken, response.getOutputStream());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete an export, or stop one that is being written")
    void delete(@PathVariable long id) {
        exports.delete(id);
    }
}
