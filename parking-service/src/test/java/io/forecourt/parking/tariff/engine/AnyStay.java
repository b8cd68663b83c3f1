package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Somebody who wants to park around a day on which clocks change, by half an hour, an hour, or a whole day, at midnight,
 * shortly after it, and at other times.
 *
 * @param more by how much they extend it
 */
record AnyStay(Tariff tariff, Parker parker, Instant start, Duration asked, Duration more) {

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("2027-03-28", "Europe/Paris"),
            Map.entry("2027-10-31", "Europe/Paris"),
            Map.entry("2026-09-06", "America/Santiago"),
            Map.entry("2026-04-04", "America/Santiago"),
            Map.entry("2026-11-01", "America/Havana"),
            Map.entry("2026-10-04", "Australia/Lord_Howe"),
            Map.entry("2026-04-05", "Australia/Lord_Howe"),
            Map.entry("2008-11-02", "America/St_Johns"),
            Map.entry("2011-12-30", "Pacific/Apia"),
            Map.entry("2026-07-14", "Asia/Kathmandu"));

    private static AnyStay of(String day, Random random) {
        var middle = LocalDate.parse(day);
        var zone = ZoneId.of(PLACES.get(day));
        var tariff = new AnyTariff(random).around(middle, zone);
        var parker = new Parker(
                VehicleClass.CAR,
                UserClass.VISITOR,
                random.nextInt(3) == 0 ? carried(tariff, middle, random) : Carried.NOTHING);
        var start = middle.atStartOfDay(zone).toInstant().plusSeconds(30L * (random.nextInt(72 * 120) - 36 * 120));
        return new AnyStay(tariff, parker, start, halfMinutes(random), halfMinutes(random));
    }

    /** Whole steps behind the free minutes, or some of those. */
    private static Carried carried(Tariff tariff, LocalDate day, Random random) {
        var free = Duration.ofMinutes(tariff.scales().getFirst().freeMinutes());
        var paid = random.nextBoolean()
                ? free.plusMinutes((long) tariff.stepMinutes() * random.nextInt(8))
                : free.dividedBy(2);
        return new Carried(paid, Map.of(day.minusDays(1), (long) random.nextInt(900), day, (long) random.nextInt(900)));
    }

    private static Duration halfMinutes(Random random) {
        return Duration.ofSeconds(30L * (1 + random.nextInt(random.nextBoolean() ? 60 : 1440)));
    }

    Pricing pricing() {
        return new Pricing(tariff);
    }

    Scale scale() {
        return tariff.scales().getFirst();
    }

    Answer lasting(Duration paidTime) {
        return pricing().lasting(parker, start, paidTime);
    }

    Answer between(Duration elapsed) {
        return pricing().between(parker, start, start.plus(elapsed));
    }

    static Arbitrary<AnyStay> any() {
        return Combinators.combine(
                        Arbitraries.of(PLACES.keySet().stream().sorted().toList()), Arbitraries.longs())
                .as((day, seed) -> of(day, new Random(seed)));
    }
}
