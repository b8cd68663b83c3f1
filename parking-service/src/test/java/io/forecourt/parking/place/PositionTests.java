package io.forecourt.parking.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PositionTests {

    private static final double HALF_WAY_AROUND = 20_015_115;

    @Test
    void measuresAlongTheSurface() {
        var paris = new Position(48.8566, 2.3522);
        var berlin = new Position(52.52, 13.405);

        assertThat(paris.metresTo(berlin)).isCloseTo(877_500, within(1_000.0));
        assertThat(new Position(90, 0).metresTo(new Position(-90, 77))).isCloseTo(HALF_WAY_AROUND, within(1.0));
        assertThat(new Position(0, 179.999).metresTo(new Position(0, -179.999))).isCloseTo(222.4, within(0.1));
    }

    @Test
    void isOnEarth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(90.001, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(0, -180.001));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(Double.NaN, 0));
    }

    @Property
    void itIsAsFarBackAndNothingIsFartherThanHalfWayAround(
            @ForAll @DoubleRange(min = -90, max = 90) double north,
            @ForAll @DoubleRange(min = -180, max = 180) double east,
            @ForAll @DoubleRange(min = -90, max = 90) double otherNorth,
            @ForAll @DoubleRange(min = -180, max = 180) double otherEast) {
        var here = new Position(north, east);
        var there = new Position(otherNorth, otherEast);

        assertThat(here.metresTo(there)).isBetween(0.0, HALF_WAY_AROUND + 1).isEqualTo(there.metresTo(here));
        assertThat(here.metresTo(here)).isZero();
    }

    @Property
    void aChordIsAsLongAsItsArcSays(@ForAll @DoubleRange(min = 0, max = 20_000_000) double metres) {
        assertThat(Position.metres(Position.chord(metres))).isCloseTo(metres, within(0.5));
    }
}
