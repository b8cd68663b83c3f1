package io.forecourt.sales.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // from, to, from, to (hours after noon; an empty end is an open one), overlap
        "0, 2,  1, 3,  true",
        "0, 2,  2, 3,  false",
        "2, 3,  0, 2,  false",
        "0, 4,  1, 2,  true",
        "0, ,   9, 10, true",
        "5, ,   0, 5,  false",
        "5, ,   0, ,   true",
        "0, 1,  2, 3,  false",
    })
    void overlapsWhatSharesAMomentWithItsEndExcluded(
            int from, Integer to, int otherFrom, Integer otherTo, boolean overlap) {
        Period period = period(from, to);
        Period other = period(otherFrom, otherTo);

        assertThat(period.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(period)).isEqualTo(overlap);
    }

    @Test
    void isOverAtItsEndAndNeverWithoutOne() {
        assertThat(period(0, 2).isOverAt(hour(2))).isTrue();
        assertThat(period(0, 2).isOverAt(hour(2).minusNanos(1000))).isFalse();
        assertThat(Period.openFrom(NOON).isOverAt(Instant.MAX)).isFalse();
    }

    @Test
    void endsAfterItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(NOON, NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(NOON, NOON.plusNanos(999)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(NOON, NOON.minusSeconds(1)));
    }

    @Test
    void keepsMicrosecondsAsTheDatabaseDoes() {
        assertThat(new Period(NOON.plusNanos(1_999), NOON.plusNanos(5_001)))
                .isEqualTo(new Period(NOON.plusNanos(1_000), NOON.plusNanos(5_000)));
    }

    private static Period period(int from, Integer to) {
        return new Period(hour(from), to == null ? null : hour(to));
    }

    private static Instant hour(int hour) {
        return NOON.plusSeconds(3600L * hour);
    }
}
