package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.Absence;
import io.forecourt.servicecenter.site.Site;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a technician is away. */
record AbsenceResponse(
        long id,
        Instant startsAt,
        Instant endsAt,

        @Schema(description = "at the site; absent where it is not made of whole days") @Nullable
        LocalDate firstDay,

        @Schema(description = "included; absent where it is not made of whole days") @Nullable
        LocalDate lastDay,

        Absence.Kind kind,
        @Nullable String note) {

    static AbsenceResponse of(Absence absence, Site site) {
        var first = site.timeOf(absence.startsAt()).toLocalDate();
        var next = site.timeOf(absence.endsAt()).toLocalDate();
        var wholeDays = site.startOf(first).equals(absence.startsAt())
                && site.startOf(next).equals(absence.endsAt());
        return new AbsenceResponse(
                absence.id(),
                absence.startsAt(),
                absence.endsAt(),
                wholeDays ? first : null,
                wholeDays ? next.minusDays(1) : null,
                absence.kind(),
                absence.note());
    }
}
