package io.forecourt.parking.receipt.web;

import io.forecourt.parking.receipt.PrintingReceipts;
import io.forecourt.parking.receipt.ReceiptLanguage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/stays/{id}/receipt.pdf")
@Tag(name = "Stays")
class ReceiptPdfController {

    private final PrintingReceipts printing;

    ReceiptPdfController(PrintingReceipts printing) {
        this.printing = printing;
    }

    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "The receipt to print and to keep",
            description = "A tagged PDF. It has an address of its own, as a link in a page cannot say what it accepts.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> print(
            @PathVariable long id,
            @Parameter(description = "What it is written in; if absent, what Accept-Language asks for, or English")
                    @RequestParam
                    @Nullable
                    ReceiptLanguage lang,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable
                    String acceptLanguage) {
        ReceiptLanguage language = lang == null ? ReceiptLanguage.understoodBy(acceptLanguage) : lang;
        var file = printing.print(id, language);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.content());
    }
}
