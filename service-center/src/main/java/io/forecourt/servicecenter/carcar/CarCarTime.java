package io.forecourt.servicecenter.carcar;

import io.forecourt.servicecenter.site.Site;
import io.forecourt.servicecenter.site.StatedTime;
import io.forecourt.web.problem.InvalidRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The times of CarCar clients: with an offset, without one (the site's own time), or only a date. */
final class CarCarTime {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private CarCarTime() {}

    static Instant parse(String text, Site site) {
        var time = text.trim().replace(' ', 'T');
        try {
            return DATE.matcher(time).matches()
                    ? site.startOf(LocalDate.parse(time))
                    : site.instantOf(StatedTime.parse(time));
        } catch (DateTimeException | IllegalArgumentException _) {
            throw new InvalidRequest("/date_time", "is not a time such as 2023-12-27T19:56 or 2023-12-27T19:56:00Z");
        }
    }

    /** At the site's offset, so that clients that cut out the clock time show the site's. */
    static String format(Instant instant, Site site) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(site.timeOf(instant));
    }
}
