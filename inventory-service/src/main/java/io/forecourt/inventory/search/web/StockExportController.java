package io.forecourt.inventory.search.web;

import io.forecourt.inventory.search.ExportColumn;
import io.forecourt.inventory.search.SearchCriteria;
import io.forecourt.inventory.search.SearchDefaults;
import io.forecourt.inventory.search.StockExport;
import io.forecourt.web.csv.CsvSheet;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/automobiles/export.csv")
@Tag(name = "Automobiles")
class StockExportController {

    private final StockExport export;
    private final SearchDefaults defaults;

    StockExportController(StockExport export, SearchDefaults defaults) {
        this.export = export;
        this.defaults = defaults;
    }

    @GetMapping(produces = "text/csv")
    @Operation(
            summary = "All the automobiles that a search finds, as CSV",
            description = "For staff, however many there are. What they cost us is for those who buy and sell.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(@Valid @ParameterObject SearchParameters parameters, HttpServletResponse response) throws IOException {
        SearchCriteria criteria = parameters.toCriteria(defaults);
        List<ExportColumn> columns = export.columns();
        String[] headings = columns.stream().map(ExportColumn::heading).toArray(String[]::new);
        try (CsvSheet sheet = CsvSheet.download("stock.csv", response, headings)) {
            export.forEach(criteria, columns, sheet::row);
        }
    }
}
