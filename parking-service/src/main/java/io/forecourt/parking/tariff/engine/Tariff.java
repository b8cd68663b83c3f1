package io.forecourt.parking.tariff.engine;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A version of the prices of a zone or car park, as somebody wrote it down. It may say anything: {@link TariffCheck} finds
 * what is wrong with it, and {@link Pricing} takes only those in which nothing is.
 *
 * @param version which of the versions it is; quotes carry it
 * @param zone whose clocks and calendar days count, by its IANA name
 * @param currency of all amounts, which are in its smallest unit
 * @param stepMinutes what is paid at least and at a time, from 1 minute to a day
 * @param windows when parking has to be paid for, several a day; on weekdays that are not named it is free
 * @param holidays days with windows of their own; none overlaps another
 * @param scales at most one for a vehicle and user class
 * @param postParkingCharges at most one for a vehicle class; none where nobody is charged afterwards
 */
public record Tariff(
        long version,
        ZoneId zone,
        Currency currency,
        int stepMinutes,
        Map<DayOfWeek, List<PaidWindow>> windows,
        List<Holiday> holidays,
        List<Scale> scales,
        List<PostParkingCharge> postParkingCharges) {

    public Tariff {
        windows = windows.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> List.copyOf(day.getValue())));
        holidays = List.copyOf(holidays);
        scales = List.copyOf(scales);
        postParkingCharges = List.copyOf(postParkingCharges);
    }
}
