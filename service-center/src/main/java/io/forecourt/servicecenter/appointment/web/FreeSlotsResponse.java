package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.OfferedTimes;
import io.forecourt.servicecenter.schedule.FreeSlot;
import io.forecourt.servicecenter.schedule.SlotGrid;
import io.forecourt.servicecenter.site.Site;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times that can be booked.
 *
 * @param zone the site's IANA zone
 */
record FreeSlotsResponse(
        String zone, @Nullable String serviceCode, int durationMinutes, int stepMinutes, List<Day> days) {

    /** A day at the site, also one without any. */
    @Schema(name = "FreeSlotsDay")
    record Day(LocalDate day, List<FreeSlotResponse> slots) {}

    /** When it would be. */
    @Schema(name = "FreeSlot")
    record FreeSlotResponse(
            Instant startsAt,
            Instant endsAt,

            @Schema(description = "as the site's clocks show it", example = "2027-03-29T09:30:00+02:00")
            OffsetDateTime localStart,

            @Schema(description = "who is free then; for staff only") @Nullable
            List<Long> technicianIds) {}

    static FreeSlotsResponse of(OfferedTimes.Offer offer, SlotGrid grid, Site site, boolean forStaff) {
        var duration = offer.work().duration();
        return new FreeSlotsResponse(
                site.zone().getId(),
                offer.work().service(),
                (int) duration.toMinutes(),
                (int) grid.step().toMinutes(),
                offer.days().stream()
                        .map(day -> new Day(
                                day.day(),
                                day.slots().stream()
                                        .map(slot -> slot(slot, duration, site, forStaff))
                                        .toList()))
                        .toList());
    }

    private static FreeSlotResponse slot(FreeSlot slot, Duration duration, Site site, boolean forStaff) {
        return new FreeSlotResponse(
                slot.startsAt(),
                slot.startsAt().plus(duration),
                site.timeOf(slot.startsAt()).toOffsetDateTime(),
                forStaff ? slot.technicianIds() : null);
    }
}
