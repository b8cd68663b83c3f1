package io.forecourt.parking.tariff.engine;

import static io.forecourt.parking.tariff.engine.TariffBuilder.always;
import static io.forecourt.parking.tariff.engine.TariffBuilder.paris;
import static io.forecourt.parking.tariff.engine.TariffBuilder.visitors;
import static io.forecourt.parking.tariff.engine.TariffBuilder.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TariffCheckTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 14);
    private static final Rung OPEN = Rung.openEnded(600);

    @Test
    void whatParisPublishesIsSound() {
        assertThat(TariffCheck.of(paris().charge(VehicleClass.CAR, 7500).tariff()))
                .isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(always(600).in("+02:00"), "/zone"),
                arguments(always(600).step(0), "/stepMinutes"),
                arguments(always(600).step(1441), "/stepMinutes"),
                arguments(always(600).never(), "/windows"),
                arguments(on(window("12:00", "12:00")), "/windows/MONDAY/0"),
                arguments(on(window("20:00", "08:00")), "/windows/MONDAY/0"),
                arguments(on(window("08:00:30", "09:00")), "/windows/MONDAY/0"),
                arguments(on(window("08:00", "12:00"), window("11:59", "13:00")), "/windows/MONDAY/1"),
                arguments(on(window("08:00", "00:00"), window("23:00", "00:00")), "/windows/MONDAY/1"),
                arguments(always(600).holiday(Holiday.on(DAY, " ")), "/holidays/0/name"),
                arguments(always(600).holiday(new Holiday("A", DAY, DAY.minusDays(1), List.of())), "/holidays/0/last"),
                arguments(
                        always(600)
                                .holiday(new Holiday("A", DAY.minusDays(3), DAY, List.of()))
                                .holiday(Holiday.on(DAY, "B")),
                        "/holidays/1"),
                arguments(
                        always(600).holiday(new Holiday("A", DAY, DAY, List.of(window("12:00", "11:00")))),
                        "/holidays/0/windows/0"),
                arguments(always(600).noScales(), "/scales"),
                arguments(always(600).andScale(visitors(0, null, null, OPEN)), "/scales/1"),
                arguments(paris().charge(VehicleClass.CAR, 7501), "/postParkingCharges/0/cents"),
                arguments(paris().charge(VehicleClass.CAR, -1), "/postParkingCharges/0/cents"),
                arguments(paris().charge(VehicleClass.CAR, 1).charge(VehicleClass.CAR, 1), "/postParkingCharges/1"),
                arguments(always(600).charge(VehicleClass.CAR, 1), "/postParkingCharges/0/cents"),
                arguments(always(600).charge(VehicleClass.HEAVY, 1), "/postParkingCharges/0/cents"),
                arguments(
                        with(visitors(0, 360, 1000L, OPEN)).charge(VehicleClass.CAR, 1001),
                        "/postParkingCharges/0/cents"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsFoundWhereItIsAndNowhereElse(TariffBuilder tariff, String pointer) {
        assertThat(TariffCheck.of(tariff.tariff())).extracting(Finding::pointer).containsExactly(pointer);
    }

    @Test
    void whatIsJustAllowedIsNotFound() {
        assertThat(TariffCheck.of(with(visitors(20, 65, 0L, new Rung(30, 0), Rung.openEnded(601)))
                        .tariff()))
                .isEmpty();
        assertThat(TariffCheck.of(
                        on(window("08:00", "12:00"), window("12:00", "00:00")).tariff()))
                .isEmpty();
        assertThat(TariffCheck.of(with(visitors(0, 360, 1000L, OPEN))
                        .charge(VehicleClass.CAR, 1000)
                        .tariff()))
                .isEmpty();
        assertThat(TariffCheck.of(with(Scale.free(VehicleClass.CAR, UserClass.DISABLED_CARD, 720))
                        .tariff()))
                .isEmpty();
    }

    @Test
    void allMistakesAreFoundAtOnce() {
        var tariff = on(window("12:00", "12:00"))
                .in("Z")
                .scale(visitors(0, 50, -1L, new Rung(20, 601)))
                .charge(VehicleClass.HEAVY, -1)
                .tariff();

        assertThat(TariffCheck.of(tariff))
                .extracting(Finding::pointer)
                .containsExactly(
                        "/zone",
                        "/windows/MONDAY/0",
                        "/scales/0/ladder/0/minutes",
                        "/scales/0/ladder/0/centsPerHour",
                        "/scales/0/dayCapCents",
                        "/scales/0/maximumMinutes",
                        "/scales/0/ladder",
                        "/postParkingCharges/0/cents",
                        "/postParkingCharges/0/cents");
    }

    @Test
    void findingsAreSentencesForWhoWroteTheTariff() {
        assertThat(TariffCheck.of(paris().charge(VehicleClass.CAR, 8000).tariff()))
                .containsExactly(new Finding(
                        "/postParkingCharges/0/cents",
                        "It is 8000, which is more than the 7500 that the maximum stay costs."));
    }

    @Test
    void nothingIsPricedByATariffThatIsNotSound() {
        assertThatExceptionOfType(UnsoundTariff.class)
                .isThrownBy(() -> always(-1).pricing())
                .satisfies(unsound -> assertThat(unsound.findings()).hasSize(1))
                .withMessageContaining("/scales/0/ladder/0/centsPerHour");
    }

    private static TariffBuilder on(PaidWindow... monday) {
        return always(600).never().on(DayOfWeek.MONDAY, DayOfWeek.MONDAY, monday);
    }

    private static TariffBuilder with(Scale scale) {
        return always(600).scale(scale);
    }
}
