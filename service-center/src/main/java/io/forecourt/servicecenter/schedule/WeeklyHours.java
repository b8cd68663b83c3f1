package io.forecourt.servicecenter.schedule;

import io.forecourt.servicecenter.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The hours of a week; a break is what lies between two of a day. Hours up to midnight and from it on are one time.
 *
 * @param hours by weekday and beginning; none overlaps another
 */
public record WeeklyHours(List<DailyHours> hours) {

    public WeeklyHours {
        hours = hours.stream()
                .sorted(Comparator.comparing(DailyHours::weekday).thenComparing(DailyHours::from))
                .toList();
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i - 1).overlaps(hours.get(i))) {
                throw new OverlappingHours(hours.get(i - 1), hours.get(i));
            }
        }
    }

    public boolean isEmpty() {
        return hours.isEmpty();
    }

    /** A number that differs where the hours do, and is the same in every process. */
    public long fingerprint() {
        long fingerprint = hours.size();
        for (var daily : hours) {
            fingerprint = fingerprint * 31 + daily.weekday().getValue();
            fingerprint = fingerprint * 86_400 + daily.from().toSecondOfDay();
            fingerprint = fingerprint * 86_400 + daily.to().toSecondOfDay();
        }
        return fingerprint & Long.MAX_VALUE;
    }

    /** These hours on these days, the last included, where the clocks at the site show them. */
    Times between(LocalDate first, LocalDate last, Site site) {
        List<TimeRange> ranges = new ArrayList<>();
        first.datesUntil(last.plusDays(1))
                .forEach(day -> hours.stream().filter(daily -> daily.isOn(day)).forEach(daily -> {
                    var from = site.firstMomentOf(day.atTime(daily.from()));
                    var to = endOf(daily, day, site);
                    // Where the clocks skip all of it, even the whole day, there is nothing of it.
                    if (from.isBefore(to)) {
                        ranges.add(new TimeRange(from, to));
                    }
                }));
        return Times.of(ranges);
    }

    private static Instant endOf(DailyHours daily, LocalDate day, Site site) {
        return daily.to().equals(LocalTime.MIDNIGHT)
                ? site.startOf(day.plusDays(1))
                : site.firstMomentOf(day.atTime(daily.to()));
    }
}
