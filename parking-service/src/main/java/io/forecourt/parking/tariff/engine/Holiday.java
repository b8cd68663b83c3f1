package io.forecourt.parking.tariff.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * Days that have paid windows of their own instead of their weekday's, such as 14 July of a year or all of an August.
 * They are stated with their year, since no rule tells all holidays of all places.
 *
 * @param name as quotes say it
 * @param first a calendar day on the spot
 * @param last the last of them, included; mostly the same day
 * @param windows mostly none, which makes it free
 */
public record Holiday(String name, LocalDate first, LocalDate last, List<PaidWindow> windows) {

    public Holiday {
        windows = List.copyOf(windows);
    }

    /** One day, free of charge. */
    public static Holiday on(LocalDate day, String name) {
        return new Holiday(name, day, day, List.of());
    }

    boolean overlaps(Holiday other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
