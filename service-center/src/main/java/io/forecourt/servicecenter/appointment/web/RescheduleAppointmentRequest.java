package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.RescheduleAppointment;
import io.forecourt.servicecenter.appointment.Slot;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.servicecenter.site.StatedTime;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is to change; what is absent stays. */
record RescheduleAppointmentRequest(
        @Schema(
                description = "absent for the same technician; where a customer moves theirs and that one is not"
                        + " free, for whoever is")
        @Nullable
        Long technicianId,

        @Nullable
        @Schema(
                type = "string",
                description = "ISO 8601; without an offset it is the site's own time",
                example = "2027-03-29T09:30")
        StatedTime startsAt,

        @Min(Slot.MIN_MINUTES) @Max(Slot.MAX_MINUTES) @Nullable
        Integer durationMinutes,

        @Schema(description = "for staff only: also when nobody is at work") @Nullable
        Boolean outsideHours) {

    RescheduleAppointment toCommand(Site site) {
        if (technicianId == null && startsAt == null && durationMinutes == null) {
            throw new InvalidRequest("", "say what is to change: technicianId, startsAt or durationMinutes");
        }
        return new RescheduleAppointment(
                technicianId,
                startsAt == null ? null : site.instantOf(startsAt),
                durationMinutes == null ? null : Duration.ofMinutes(durationMinutes),
                Boolean.TRUE.equals(outsideHours));
    }
}
