package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.Slot;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.servicecenter.site.StatedTime;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is to change; what is absent stays. */
record RescheduleAppointmentRequest(
        @Schema(
                description = "absent for the same technician; where a customer moves theirs and that one is busy, for"
                        + " whoever is free")
        @Nullable
        Long technicianId,

        @Nullable
        @Schema(
                type = "string",
                description = "ISO 8601; without an offset it is the site's own time",
                example = "2027-03-29T09:30")
        StatedTime startsAt,

        @Min(Slot.MIN_MINUTES) @Max(Slot.MAX_MINUTES) @Nullable
        Integer durationMinutes) {

    UnaryOperator<Slot> move(Site site) {
        if (technicianId == null && startsAt == null && durationMinutes == null) {
            throw new InvalidRequest("", "say what is to change: technicianId, startsAt or durationMinutes");
        }
        var newStart = startsAt == null ? null : site.instantOf(startsAt);
        var newDuration = durationMinutes == null ? null : Duration.ofMinutes(durationMinutes);
        return slot -> Slot.of(
                newStart == null ? slot.startsAt() : newStart, newDuration == null ? slot.duration() : newDuration);
    }
}
