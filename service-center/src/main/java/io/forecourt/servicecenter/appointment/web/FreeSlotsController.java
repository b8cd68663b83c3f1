package io.forecourt.servicecenter.appointment.web;

import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.servicecenter.appointment.OfferedTimes;
import io.forecourt.servicecenter.appointment.Slot;
import io.forecourt.servicecenter.schedule.SlotGrid;
import io.forecourt.servicecenter.site.KnownYears;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/workshop/free-slots")
class FreeSlotsController {

    private static final String A_WEEK = "7";

    private final OfferedTimes offered;
    private final CurrentCaller callers;
    private final SlotGrid grid;
    private final Site site;

    FreeSlotsController(OfferedTimes offered, CurrentCaller callers, SlotGrid grid, Site site) {
        this.offered = offered;
        this.callers = callers;
        this.grid = grid;
        this.site = site;
    }

    @GetMapping
    FreeSlotsResponse list(
            @Parameter(description = "the service's code; without it, durationMinutes says how long it takes")
                    @RequestParam
                    @Nullable
                    String service,
            @Parameter(description = "the first day at the site; absent for today") @RequestParam @Nullable
                    LocalDate from,
            @RequestParam(defaultValue = A_WEEK) @Min(1) @Max(31) int days,
            @Parameter(description = "only when this one is free; for staff only") @RequestParam @Nullable
                    Long technicianId,
            @Parameter(description = "absent for as long as the service takes; with a service, for the front desk only")
                    @RequestParam
                    @Min(Slot.MIN_MINUTES)
                    @Max(Slot.MAX_MINUTES)
                    @Nullable
                    Integer durationMinutes,
            @Parameter(
                            description =
                                    "the number of an appointment that is to be moved: for what it is booked for, and where its own time counts as free; without service")
                    @RequestParam
                    @Nullable
                    Long moving) {
        var duration = durationMinutes == null ? null : Duration.ofMinutes(durationMinutes);
        var first = from == null ? null : KnownYears.require("/from", from);
        if (moving != null && service != null) {
            throw new InvalidRequest("/service", "is known of what is moved; leave it away");
        }
        var offer = moving == null
                ? offered.list(service, duration, first, days, technicianId)
                : offered.listToMove(moving, duration, first, days, technicianId);
        return FreeSlotsResponse.of(offer, grid, site, callers.current().worksAs(Role.DEALERSHIP_STAFF));
    }
}
