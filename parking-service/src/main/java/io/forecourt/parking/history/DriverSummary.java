package io.forecourt.parking.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a driver parked: all, by site, and by month. */
@Schema(name = "ParkingSummaryResponse")
public record DriverSummary(Figures total, List<DriverSummary.AtSite> sites, List<DriverSummary.InMonth> months) {

    /** The site with the most stays first. */
    @Schema(name = "ParkedAtSite")
    public record AtSite(long id, String name, Figures figures) {}

    /** Months in which nothing was parked are left out. */
    @Schema(name = "ParkedInMonth")
    public record InMonth(
            @Schema(description = "Of the calendar at the sites", example = "2026-03")
            String month,

            Figures figures) {}
}
