package io.forecourt.servicecenter.schedule.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import io.forecourt.servicecenter.schedule.DailyHours;
import io.forecourt.servicecenter.schedule.WeeklyHours;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Some hours of a weekday, by the site's clocks. */
@Schema(name = "DailyHours")
record DailyHoursBody(
        DayOfWeek weekday,

        @Schema(type = "string", format = "", description = "hours and minutes", example = "08:00")
        @JsonFormat(pattern = "HH:mm", lenient = OptBoolean.FALSE)
        LocalTime from,

        @Schema(
                type = "string",
                format = "",
                description = "hours and minutes; 00:00 is the end of the day",
                example = "12:00")
        @JsonFormat(pattern = "HH:mm", lenient = OptBoolean.FALSE)
        LocalTime to) {

    static List<DailyHoursBody> of(WeeklyHours week) {
        return week.hours().stream()
                .map(daily -> new DailyHoursBody(daily.weekday(), daily.from(), daily.to()))
                .toList();
    }

    static WeeklyHours week(List<DailyHoursBody> hours) {
        List<DailyHours> week = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            week.add(hours.get(i).toHours("/hours/" + i));
        }
        return new WeeklyHours(week);
    }

    private DailyHours toHours(String pointer) {
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new InvalidRequest(pointer + "/to", "must be after from");
        }
        return new DailyHours(weekday, from, to);
    }
}
