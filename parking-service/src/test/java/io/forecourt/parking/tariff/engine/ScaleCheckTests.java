package io.forecourt.parking.tariff.engine;

import static io.forecourt.parking.tariff.engine.TariffBuilder.always;
import static io.forecourt.parking.tariff.engine.TariffBuilder.visitors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleCheckTests {

    private static final Rung OPEN = Rung.openEnded(600);

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(with(visitors(0, null, null)), "/scales/0/ladder"),
                arguments(with(visitors(0, null, null, OPEN, OPEN)), "/scales/0/ladder/0/minutes"),
                arguments(with(visitors(0, null, null, new Rung(20, 600), OPEN)), "/scales/0/ladder/0/minutes"),
                arguments(with(visitors(0, null, null, new Rung(0, 600), OPEN)), "/scales/0/ladder/0/minutes"),
                arguments(with(visitors(0, null, null, new Rung(600_000, 600), OPEN)), "/scales/0/ladder/0/minutes"),
                arguments(with(visitors(0, null, null, new Rung(15, 601), OPEN)), "/scales/0/ladder/0/centsPerHour"),
                arguments(with(visitors(0, null, null, Rung.openEnded(-4))), "/scales/0/ladder/0/centsPerHour"),
                arguments(with(visitors(0, null, null, Rung.openEnded(10_000_004))), "/scales/0/ladder/0/centsPerHour"),
                arguments(with(visitors(-1, null, null, OPEN)), "/scales/0/freeMinutes"),
                arguments(with(visitors(0, null, -1L, OPEN)), "/scales/0/dayCapCents"),
                arguments(with(visitors(0, 50, null, OPEN)), "/scales/0/maximumMinutes"),
                arguments(with(visitors(10, 60, null, OPEN)), "/scales/0/maximumMinutes"),
                arguments(with(visitors(60, 60, null, OPEN)), "/scales/0/maximumMinutes"),
                arguments(with(visitors(0, 0, null, OPEN)), "/scales/0/maximumMinutes"),
                arguments(with(visitors(0, 120, null, new Rung(60, 600))), "/scales/0/ladder"),
                arguments(with(visitors(0, null, null, new Rung(60, 600))), "/scales/0/ladder"),
                arguments(with(Scale.free(VehicleClass.CAR, UserClass.DISABLED_CARD, 705)), "/scales/1/maximumMinutes"),
                arguments(with(free(List.of(OPEN), 0, null)), "/scales/1/ladder"),
                arguments(with(free(List.of(), 30, null)), "/scales/1/freeMinutes"),
                arguments(with(free(List.of(), 0, 100L)), "/scales/1/dayCapCents"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsFoundWhereItIsAndNowhereElse(TariffBuilder tariff, String pointer) {
        assertThat(TariffCheck.of(tariff.tariff())).extracting(Finding::pointer).containsExactly(pointer);
    }

    private static TariffBuilder with(Scale scale) {
        return always(600).scale(scale);
    }

    private static Scale free(List<Rung> ladder, int freeMinutes, Long cap) {
        return new Scale(VehicleClass.CAR, UserClass.DISABLED_CARD, true, ladder, freeMinutes, null, cap);
    }
}
