package io.forecourt.parking.history;

import io.forecourt.parking.stay.StayView.MoneyBody;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** How parking goes at some sites. */
@Schema(name = "ParkingDashboardResponse")
public record Dashboard(
        Dashboard.Now now,
        Figures total,

        @Schema(description = "Reservations whose vehicle never came")
        long noShows,

        @Schema(description = "Reservations whose vehicle left after its time, or has not yet")
        long overstays,

        @Schema(
                description =
                        "By the hour of the sites' clocks, on the average of what has passed of the period; empty if"
                                + " nothing has")
        List<Dashboard.Hour> occupancy,

        @Schema(description = "What stays that began on that day brought, less what was given back")
        List<Dashboard.Day> days,

        @Schema(description = "When stays began, by the sites' clocks; what has none is left out")
        List<Dashboard.WeekHour> week,

        @Schema(description = "Those with the most stays, ten at most")
        List<Dashboard.TopSite> topSites) {

    /**
     * At this moment.
     *
     * @param places spaces in service, or what a site without spaces says it has room for
     */
    @Schema(name = "ParkingNow")
    public record Now(long sites, long places, long parked, long reserved) {}

    /** @param reserved places that were reserved, on average; {@code used} those where a vehicle was */
    @Schema(name = "OccupancyAtHour")
    public record Hour(int hour, double reserved, double used) {}

    /** A day by the sites' calendars. */
    @Schema(name = "RevenueOfDay")
    public record Day(LocalDate day, long stays, List<MoneyBody> revenue) {}

    /** @param weekday ISO 8601: 1 is Monday */
    @Schema(name = "StaysInWeek")
    public record WeekHour(int weekday, int hour, long stays) {}

    /** One of those with the most stays. */
    @Schema(name = "TopSite")
    public record TopSite(long id, String name, long stays, List<MoneyBody> revenue) {}
}
