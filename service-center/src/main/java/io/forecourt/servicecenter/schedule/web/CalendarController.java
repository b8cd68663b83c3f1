package io.forecourt.servicecenter.schedule.web;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.SERVICE_ADVISOR;

import io.forecourt.security.CurrentCaller;
import io.forecourt.servicecenter.schedule.Rosters;
import io.forecourt.servicecenter.schedule.SlotGrid;
import io.forecourt.servicecenter.site.KnownYears;
import io.forecourt.servicecenter.site.Site;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/workshop/calendar")
class CalendarController {

    private final Rosters rosters;
    private final CurrentCaller callers;
    private final SlotGrid grid;
    private final Site site;
    private final Clock clock;

    CalendarController(Rosters rosters, CurrentCaller callers, SlotGrid grid, Site site, Clock clock) {
        this.rosters = rosters;
        this.callers = callers;
        this.grid = grid;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping
    CalendarResponse list(
            @Parameter(description = "the first day at the site; absent for today") @RequestParam @Nullable
                    LocalDate from,
            @RequestParam(defaultValue = "1") @Min(1) @Max(31) int days) {
        var first = from == null ? site.timeOf(clock.instant()).toLocalDate() : KnownYears.require("/from", from);
        var timetable = rosters.timetable(first, first.plusDays(days - 1L));
        var planner = callers.current().worksAs(ADMIN, SERVICE_ADVISOR);
        return CalendarResponse.of(timetable, site.zone(), grid, planner);
    }
}
