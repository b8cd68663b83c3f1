package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.Absence;
import io.forecourt.servicecenter.schedule.TimeRange;
import io.forecourt.servicecenter.site.KnownYears;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.servicecenter.site.StatedTime;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When somebody is away: whole days, or from one moment to another. */
record AddAbsenceRequest(
        @Nullable LocalDate firstDay,

        @Schema(description = "included") @Nullable LocalDate lastDay,

        @Schema(
                type = "string",
                description = "ISO 8601; without an offset it is the site's own time",
                example = "2027-03-29T09:30")
        @Nullable
        StatedTime startsAt,

        @Schema(
                type = "string",
                description = "ISO 8601; without an offset it is the site's own time",
                example = "2027-03-29T12:00")
        @Nullable
        StatedTime endsAt,

        @NotNull Absence.Kind kind,
        @Size(max = 500) @Nullable String note) {

    TimeRange time(Site site) {
        if (firstDay != null && lastDay != null && startsAt == null && endsAt == null) {
            var from = site.startOf(KnownYears.require("/firstDay", firstDay));
            var to = site.startOf(KnownYears.require("/lastDay", lastDay).plusDays(1));
            if (!from.isBefore(to)) {
                throw new InvalidRequest("/lastDay", "must not be before firstDay");
            }
            return new TimeRange(from, to);
        }
        if (startsAt != null && endsAt != null && firstDay == null && lastDay == null) {
            var from = KnownYears.require("/startsAt", site.instantOf(startsAt));
            var to = KnownYears.require("/endsAt", site.instantOf(endsAt));
            if (!from.isBefore(to)) {
                throw new InvalidRequest("/endsAt", "must be after startsAt");
            }
            return new TimeRange(from, to);
        }
        throw new InvalidRequest("", "must have either firstDay and lastDay, or startsAt and endsAt");
    }
}
