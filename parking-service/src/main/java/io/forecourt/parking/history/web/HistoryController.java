package io.forecourt.parking.history.web;

import io.forecourt.parking.history.DriverSummaries;
import io.forecourt.parking.history.DriverSummary;
import io.forecourt.parking.history.FoundStay;
import io.forecourt.parking.history.StayFilterRequest;
import io.forecourt.parking.history.StaySearch;
import io.forecourt.web.page.CursorPage;
import io.forecourt.web.page.TimeCursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/history")
@Tag(name = "History", description = "What became of stays")
class HistoryController {

    private final DriverSummaries summaries;
    private final StaySearch search;

    HistoryController(DriverSummaries summaries, StaySearch search) {
        this.summaries = summaries;
        this.search = search;
    }

    @GetMapping("/summary")
    @Operation(
            summary = "What the caller parked and spent",
            description = "All, by site, and by month. A stay counts for the day on which it begins at its site.")
    DriverSummary summary(@Valid @ParameterObject PeriodQuery query) {
        return summaries.own(query.period());
    }

    @PostMapping("/stays/search")
    @Operation(
            summary = "Find stays, the latest first",
            description = "Posted, as a plate or an address in a URL would be written into logs.")
    CursorPage<FoundStay> search(
            @Valid @RequestBody StayFilterRequest filter,
            @Parameter(description = "nextCursor of the part before") @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return search.find(filter.filter(), TimeCursor.parse(cursor), size);
    }
}
