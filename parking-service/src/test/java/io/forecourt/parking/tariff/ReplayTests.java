package io.forecourt.parking.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.tariff.Simulation.Difference;
import io.forecourt.parking.tariff.Simulation.Group;
import io.forecourt.parking.tariff.Simulation.RefusedStays;
import io.forecourt.parking.tariff.Simulation.Total;
import io.forecourt.parking.tariff.engine.Pricing;
import io.forecourt.parking.tariff.engine.Refused;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReplayTests {

    private static final long SITE = 7;
    private static final Instant MONDAY_TEN = Instant.parse("2026-06-15T08:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Pricing PARIS = pricing(Map.of());

    @Test
    void countsWhoWouldPayMoreAndWhoLessAndHowMuch() {
        var simulation = replayed(car(60, 500), car(60, 600), car(120, 1500), car(180, 2400));

        assertThat(simulation.all()).isEqualTo(new Total(4, 5000, 4800, 1, 100, 1, 300));
        assertThat(simulation.refused()).isEmpty();
        assertThat(simulation.currency()).isEqualTo(EUR);
    }

    @Test
    void tellsThemByTheClassesOfVehiclesAndUsers() {
        var simulation = replayed(
                stay(VehicleClass.HEAVY, UserClass.VISITOR, 60, 0),
                stay(VehicleClass.CAR, UserClass.RESIDENT, 60, 600),
                car(60, 600),
                car(60, 600));

        assertThat(simulation.groups())
                .containsExactly(
                        new Group(VehicleClass.CAR, UserClass.VISITOR, new Total(2, 1200, 1200, 0, 0, 0, 0)),
                        new Group(VehicleClass.CAR, UserClass.RESIDENT, new Total(1, 600, 100, 0, 0, 1, 500)),
                        new Group(VehicleClass.HEAVY, UserClass.VISITOR, new Total(1, 0, 1800, 1, 1800, 0, 0)));
    }

    @Test
    void whatCouldNotHaveBeenParkedIsCountedApart() {
        var replay = new Replay(Map.of(
                SITE,
                pricing(Map.of(
                        "scales",
                        List.of(ParisTariff.scale("CAR", "VISITOR", 600)),
                        "postParkingCharges",
                        List.of()))));
        replay.add(car(61, 700));
        replay.add(car(120, 900));
        replay.add(car(60, 600));
        replay.add(stay(VehicleClass.HEAVY, UserClass.VISITOR, 15, 50));

        var simulation = replay.result(EUR);

        assertThat(simulation.all()).isEqualTo(new Total(1, 600, 600, 0, 0, 0, 0));
        assertThat(simulation.refused())
                .containsExactly(
                        new RefusedStays(Refused.Reason.VEHICLE_NOT_ADMITTED, 1, 50),
                        new RefusedStays(Refused.Reason.LONGER_THAN_THE_MAXIMUM, 2, 1600));
    }

    @Test
    void keepsTheTenThatDifferMostEitherWay() {
        var replay = new Replay(Map.of(SITE, PARIS));
        IntStream.rangeClosed(1, 30).forEach(i -> replay.add(car(60, 600 + 10 * ((i * 7) % 31 - 15))));

        var simulation = replay.result(EUR);

        assertThat(simulation.dearest().stream().map(Difference::cents))
                .containsExactly(140L, 130L, 120L, 110L, 100L, 90L, 80L, 70L, 60L, 50L);
        assertThat(simulation.cheapest().stream().map(Difference::cents))
                .containsExactly(-150L, -140L, -130L, -120L, -110L, -100L, -90L, -80L, -70L, -60L);
    }

    @Test
    void knowsNoOtherSites() {
        var elsewhere = new PastStay(SITE + 1, MONDAY_TEN, MONDAY_TEN, VehicleClass.CAR, UserClass.VISITOR, 0);

        assertThatIllegalArgumentException().isThrownBy(() -> replayed(elsewhere));
    }

    @Property(tries = 200)
    void theSumsAgree(@ForAll @Size(max = 60) List<@IntRange(max = 8 * 60) Integer> minutes, @ForAll int seed) {
        var random = new Random(seed);
        var replay = new Replay(Map.of(SITE, PARIS));
        minutes.forEach(length -> replay.add(stay(
                VehicleClass.values()[random.nextInt(3)],
                UserClass.values()[random.nextInt(4)],
                length,
                random.nextInt(10_000))));

        var simulation = replay.result(EUR);

        var all = simulation.all();
        assertThat(all.then() + all.more() - all.less()).isEqualTo(all.now());
        assertThat(all.stays()
                        + simulation.refused().stream()
                                .mapToLong(RefusedStays::stays)
                                .sum())
                .isEqualTo(minutes.size());
        assertThat(simulation.groups().stream().map(Group::total).reduce(Total.NONE, ReplayTests::sum))
                .isEqualTo(all);
    }

    private static Total sum(Total one, Total other) {
        return new Total(
                one.stays() + other.stays(),
                one.then() + other.then(),
                one.now() + other.now(),
                one.dearer() + other.dearer(),
                one.more() + other.more(),
                one.cheaper() + other.cheaper(),
                one.less() + other.less());
    }

    private static Simulation replayed(PastStay... stays) {
        var replay = new Replay(Map.of(SITE, PARIS));
        List.of(stays).forEach(replay::add);
        return replay.result(EUR);
    }

    private static PastStay car(int minutes, long cents) {
        return stay(VehicleClass.CAR, UserClass.VISITOR, minutes, cents);
    }

    private static PastStay stay(VehicleClass vehicle, UserClass user, int minutes, long cents) {
        return new PastStay(SITE, MONDAY_TEN, MONDAY_TEN.plus(Duration.ofMinutes(minutes)), vehicle, user, cents);
    }

    private static Pricing pricing(Map<String, ?> otherwise) {
        var document = Documents.read(JsonMapper.shared().writeValueAsString(ParisTariff.document(otherwise)));
        return new Pricing(EngineTariff.of(document, 1, ZoneId.of("Europe/Paris"), EUR));
    }
}
