package io.forecourt.servicecenter.appointment;

import static io.forecourt.servicecenter.appointment.Workshop.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTests {

    @ParameterizedTest
    @ValueSource(strings = {"PT15M", "PT90M", "PT24H"})
    void takesAQuarterOfAnHourToADay(Duration duration) {
        var slot = Slot.of(NOON, duration);

        assertThat(slot.endsAt()).isEqualTo(NOON.plus(duration));
        assertThat(slot.duration()).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1H", "PT0S", "PT14M59S", "PT24H1S", "PT999999H"})
    void refusesOtherDurations(Duration duration) {
        assertThatExceptionOfType(ImpossibleSlot.class).isThrownBy(() -> Slot.of(NOON, duration));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-12-31T23:59:59.999Z",
                "2100-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59Z"
            })
    void refusesAStartOutsideThisCentury(Instant start) {
        assertThatExceptionOfType(ImpossibleSlot.class).isThrownBy(() -> Slot.of(start, Duration.ofHours(1)));
    }

    @Test
    void countsInMicrosecondsAsTheDatabaseDoes() {
        assertThat(Slot.of(NOON.plusNanos(1_999), Duration.ofHours(1)).startsAt())
                .isEqualTo(NOON.plusNanos(1_000));
    }
}
