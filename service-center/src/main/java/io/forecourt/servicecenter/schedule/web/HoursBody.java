package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.WeeklyHours;
import io.forecourt.web.precondition.ETags;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;

/**
 * The hours of a week; a break is what lies between two of a day.
 *
 * @param hours by weekday and beginning, none overlapping another
 */
@Schema(name = "WeeklyHours")
record HoursBody(@NotNull @Size(max = 70) List<@Valid @NotNull DailyHoursBody> hours) {

    WeeklyHours toWeek() {
        return DailyHoursBody.week(hours);
    }

    static ResponseEntity<HoursBody> answer(WeeklyHours week) {
        return ResponseEntity.ok().eTag(ETags.of(week.fingerprint())).body(new HoursBody(DailyHoursBody.of(week)));
    }
}
