package io.forecourt.parking.history.web;

import io.forecourt.parking.history.Dashboard;
import io.forecourt.parking.history.DashboardScope;
import io.forecourt.parking.history.Dashboards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parking/dashboards/parking")
@Tag(name = "History")
class DashboardController {

    private final Dashboards dashboards;

    DashboardController(Dashboards dashboards) {
        this.dashboards = dashboards;
    }

    @GetMapping
    @Operation(
            summary = "How parking goes at one site, at an operator's, or at all",
            description =
                    "Days and hours are those of each site's clocks. A stay counts for the day on which it begins.")
    Dashboard of(
            @RequestParam @Nullable Long siteId,
            @RequestParam @Nullable Long operatorId,
            @Valid @ParameterObject PeriodQuery query) {
        return dashboards.of(new DashboardScope(siteId, operatorId), query.period());
    }
}
