package io.forecourt.parking.tariff.engine;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A tariff to be priced with: in Paris, in euros, by quarters of an hour, unless said otherwise. */
final class TariffBuilder {

    private ZoneId zone = ZoneId.of("Europe/Paris");
    private long version = 7;
    private int stepMinutes = 15;
    private final Map<DayOfWeek, List<PaidWindow>> windows = new EnumMap<>(DayOfWeek.class);
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<Scale> scales = new ArrayList<>();
    private final List<PostParkingCharge> charges = new ArrayList<>();

    /** What Paris publishes for visitors of its first zone, Mondays to Saturdays from 9 to 20 h. */
    static TariffBuilder paris() {
        return new TariffBuilder()
                .on(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, window("09:00", "20:00"))
                .scale(visitors(VehicleClass.CAR, 600, 600, 1200, 1500, 1800, 1800))
                .scale(visitors(VehicleClass.TWO_WHEELER, 300, 300, 600, 750, 900, 900))
                .scale(visitors(VehicleClass.HEAVY, 1800, 1800, 3600, 4500, 5400, 5400));
    }

    /** One price for cars, day and night. */
    static TariffBuilder always(long centsPerHour) {
        return new TariffBuilder()
                .on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, window("00:00", "00:00"))
                .scale(visitors(0, null, null, Rung.openEnded(centsPerHour)));
    }

    static Scale visitors(VehicleClass vehicle, long... centsByHour) {
        var ladder = Arrays.stream(centsByHour)
                .mapToObj(cents -> new Rung(60, cents))
                .toList();
        return new Scale(vehicle, UserClass.VISITOR, false, ladder, 0, 60 * centsByHour.length, null);
    }

    static Scale visitors(int freeMinutes, Integer maximumMinutes, Long dayCapCents, Rung... ladder) {
        return new Scale(
                VehicleClass.CAR, UserClass.VISITOR, false, List.of(ladder), freeMinutes, maximumMinutes, dayCapCents);
    }

    static PaidWindow window(String from, String to) {
        return new PaidWindow(LocalTime.parse(from), LocalTime.parse(to));
    }

    TariffBuilder in(String place) {
        zone = ZoneId.of(place);
        return this;
    }

    TariffBuilder version(long number) {
        version = number;
        return this;
    }

    TariffBuilder step(int minutes) {
        stepMinutes = minutes;
        return this;
    }

    TariffBuilder on(DayOfWeek first, DayOfWeek last, PaidWindow... open) {
        for (var day : DayOfWeek.values()) {
            if (day.compareTo(first) >= 0 && day.compareTo(last) <= 0) {
                windows.put(day, List.of(open));
            }
        }
        return this;
    }

    TariffBuilder never() {
        windows.clear();
        return this;
    }

    TariffBuilder holiday(Holiday holiday) {
        holidays.add(holiday);
        return this;
    }

    /** Replaces that of the same classes. */
    TariffBuilder scale(Scale scale) {
        scales.removeIf(scale::isFor);
        return andScale(scale);
    }

    TariffBuilder andScale(Scale scale) {
        scales.add(scale);
        return this;
    }

    TariffBuilder noScales() {
        scales.clear();
        return this;
    }

    TariffBuilder charge(VehicleClass vehicle, long cents) {
        charges.add(new PostParkingCharge(vehicle, cents));
        return this;
    }

    Tariff tariff() {
        return new Tariff(version, zone, Currency.getInstance("EUR"), stepMinutes, windows, holidays, scales, charges);
    }

    Pricing pricing() {
        return new Pricing(tariff());
    }
}
