package io.forecourt.parking.tariff.engine;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A sound tariff, random but the same for the same random numbers, with holidays around a day. */
final class AnyTariff {

    private static final int[] STEPS = {1, 5, 7, 10, 15, 20, 30, 60};

    private final Random random;
    private final int step;

    AnyTariff(Random random) {
        this.random = random;
        this.step = STEPS[random.nextInt(STEPS.length)];
    }

    Tariff around(LocalDate day, ZoneId zone) {
        Map<DayOfWeek, List<PaidWindow>> windows = new EnumMap<>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            windows.put(weekday, random.nextInt(6) == 0 ? List.of() : windows());
        }
        windows.put(day.getDayOfWeek().plus(2), List.of(new PaidWindow(LocalTime.of(9, 0), LocalTime.MIDNIGHT)));
        return new Tariff(
                1, zone, Currency.getInstance("EUR"), step, windows, holidays(day), List.of(scale()), List.of());
    }

    /** Several hours each, some from midnight on or until then. */
    private List<PaidWindow> windows() {
        List<PaidWindow> windows = new ArrayList<>();
        int minute = Math.max(0, random.nextInt(600) - 200);
        while (windows.isEmpty() || (minute < 1380 && windows.size() < 3)) {
            int end = Math.min(1440, minute + 20 + random.nextInt(700));
            windows.add(new PaidWindow(time(minute), time(end)));
            minute = end + random.nextInt(4) * 37;
        }
        return windows;
    }

    private List<Holiday> holidays(LocalDate day) {
        List<Holiday> holidays = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            holidays.add(Holiday.on(day.plusDays(random.nextInt(2)), "Free"));
        }
        if (random.nextInt(3) == 0) {
            holidays.add(new Holiday("Sale", day.minusDays(2), day.minusDays(1), windows()));
        }
        return holidays;
    }

    private Scale scale() {
        if (random.nextInt(10) == 0) {
            return Scale.free(VehicleClass.CAR, UserClass.VISITOR, random.nextBoolean() ? null : 10 * step);
        }
        List<Rung> ladder = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int minutes = step * (1 + random.nextInt(6));
            ladder.add(new Rung(minutes, rate(minutes)));
        }
        ladder.add(Rung.openEnded(random.nextInt(1000)));
        int free = random.nextBoolean() ? 0 : 1 + random.nextInt(45);
        Integer maximum = random.nextInt(3) == 0 ? free + step * (1 + random.nextInt(60)) : null;
        Long cap = random.nextBoolean() ? null : (long) random.nextInt(3000);
        return new Scale(VehicleClass.CAR, UserClass.VISITOR, false, ladder, free, maximum, cap);
    }

    /** One by which so many minutes cost whole cents. */
    private long rate(int minutes) {
        int unit = 60 / BigInteger.valueOf(60).gcd(BigInteger.valueOf(minutes)).intValue();
        return (long) unit * random.nextInt(1 + 1000 / unit);
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % 1440 * 60L);
    }
}
