package io.forecourt.servicecenter.schedule;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random hours of a week, in whole hours: up to three times a day, some of them up to midnight or from it on. */
final class AnyHours {

    private final List<DailyHours> hours = new ArrayList<>();

    AnyHours(Random random) {
        for (var day : DayOfWeek.values()) {
            int hour = random.nextInt(10) - 2;
            for (int i = 0; i < 3 && hour < 24; i++) {
                int from = Math.max(0, hour);
                int to = Math.min(24, from + 1 + random.nextInt(12));
                hours.add(new DailyHours(day, LocalTime.of(from, 0), LocalTime.of(to % 24, 0)));
                hour = to + random.nextInt(4);
            }
        }
    }

    WeeklyHours weekly() {
        return new WeeklyHours(hours);
    }

    /** Whether a clock on the wall that shows that is in them. */
    boolean show(ZonedDateTime clock) {
        return hours.stream()
                .filter(daily -> daily.weekday() == clock.getDayOfWeek())
                .anyMatch(daily -> !clock.toLocalTime().isBefore(daily.from())
                        && (daily.to().equals(LocalTime.MIDNIGHT)
                                || clock.toLocalTime().isBefore(daily.to())));
    }

    @Override
    public String toString() {
        return hours.toString();
    }
}
