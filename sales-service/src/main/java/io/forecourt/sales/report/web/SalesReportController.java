package io.forecourt.sales.report.web;

import io.forecourt.sales.report.ReportBy;
import io.forecourt.sales.report.SalesFigure;
import io.forecourt.sales.report.SalesReports;
import io.forecourt.web.csv.CsvSheet;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was sold, by person, month or make. */
@RestController
@RequestMapping("/api/v1/sales/reports")
@Tag(name = "Reports")
class SalesReportController {

    private final SalesReports reports;

    SalesReportController(SalesReports reports) {
        this.reports = reports;
    }

    @GetMapping
    @Operation(summary = "Add up what was sold, by person, month or make")
    SalesReportResponse figures(@RequestParam ReportBy by, @ParameterObject ReportPeriod period) {
        LocalDate from = period.start();
        LocalDate to = period.end();
        return new SalesReportResponse(by, from, to, reports.report(by, from, to));
    }

    @GetMapping(path = "/export", produces = "text/csv")
    @Operation(summary = "The same report as CSV")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(@RequestParam ReportBy by, @ParameterObject ReportPeriod period, HttpServletResponse response)
            throws IOException {
        List<SalesFigure> figures = reports.report(by, period.start(), period.end());
        try (CsvSheet sheet = CsvSheet.download(
                "sales-by-" + by.name().toLowerCase(Locale.ROOT) + ".csv",
                response,
                "key",
                "label",
                "sales",
                "total",
                "currency",
                "gross",
                "salesWithoutCost")) {
            figures.forEach(figure -> sheet.row(
                    figure.key(),
                    figure.label(),
                    figure.sales(),
                    figure.total().units(),
                    figure.total().currency(),
                    figure.gross() == null ? null : figure.gross().units(),
                    figure.salesWithoutCost()));
        }
    }
}
