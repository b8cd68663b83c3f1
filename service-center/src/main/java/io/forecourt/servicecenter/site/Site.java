package io.forecourt.servicecenter.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the workshop is.
 *
 * @param zone IANA zone that local times are in, such as {@code Europe/Berlin}
 */
@ConfigurationProperties("forecourt.site")
public record Site(@DefaultValue("UTC") ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /**
     * The moment someone stated. A local time that the clocks show twice, in autumn, is taken as the first of the two.
     *
     * @throws SkippedLocalTime when it is a local time that the clocks never show, in spring
     */
    public Instant instantOf(StatedTime stated) {
        return switch (stated) {
            case StatedTime.Exact(Instant instant) -> instant;
            case StatedTime.Local(LocalDateTime local) -> instantOf(local);
        };
    }

    private Instant instantOf(LocalDateTime local) {
        var rules = zone.getRules();
        if (rules.getValidOffsets(local).isEmpty()) {
            throw new SkippedLocalTime(local, zone, rules.getTransition(local));
        }
        return local.atZone(zone).toInstant();
    }

    /** That local time, or where the clocks skip it, the moment in which they do; where they show it twice, the first. */
    public Instant firstMomentOf(LocalDateTime local) {
        var rules = zone.getRules();
        return rules.getValidOffsets(local).isEmpty()
                ? rules.getTransition(local).getInstant()
                : local.atZone(zone).toInstant();
    }

    /** The day's first moment, which is not midnight everywhere. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** A moment by the clocks at the site, for people to read, such as {@code 2026-03-02 10:00}. */
    public String words(Instant moment) {
        return MINUTE.format(timeOf(moment));
    }

    /** From when to when by the clocks at the site, for people to read, such as {@code 2026-03-02 10:00 to 11:30}. */
    public String words(Instant from, Instant to) {
        var start = timeOf(from);
        var end = timeOf(to);
        var endsTheSameDay = start.toLocalDate().equals(end.toLocalDate());
        return words(from) + " to " + (endsTheSameDay ? TIME : MINUTE).format(end);
    }

    /** What the clocks at the site show at that moment. */
    public ZonedDateTime timeOf(Instant instant) {
        return instant.atZone(zone);
    }
}
