package io.forecourt.servicecenter.appointment;

import static io.forecourt.servicecenter.appointment.DistanceUnit.KM;
import static io.forecourt.servicecenter.appointment.DistanceUnit.MI;
import static io.forecourt.servicecenter.appointment.Workshop.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdometerPlausibilityTests {

    private final OdometerPlausibility plausibility = new OdometerPlausibility(500, 2_000);

    private final OdometerReading last = new OdometerReading(50_000, KM, NOON);

    @ParameterizedTest
    @CsvSource({
        "50000, 0",
        "52000, 0",
        "52000, 1",
        "55000, 10",
        "232500, 365",
    })
    void acceptsWhatACarCanHaveGone(int value, int days) {
        assertThatCode(() -> check(value, days)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "52001, 0",
        "55001, 10",
        "232501, 365",
        "500000, 365",
    })
    void wantsAJumpConfirmed(int value, int days) {
        assertThatExceptionOfType(OdometerNeedsConfirmation.class)
                .isThrownBy(() -> check(value, days))
                .withMessageContaining("implausibly more than the last known reading of 50000 KM")
                .withMessageContaining("odometerConfirmed");
    }

    @Test
    void wantsADecreaseConfirmedAndShowsThePreviousReading() {
        assertThatExceptionOfType(OdometerNeedsConfirmation.class)
                .isThrownBy(() -> check(49_999, 10))
                .withMessageContaining("less than the last known reading of 50000 KM")
                .satisfies(refusal -> assertThat(refusal.problemProperties()).containsEntry("previous", last));
    }

    @ParameterizedTest
    @CsvSource({
        "100, MI, 160, KM, false",
        "100, MI, 159, KM, true",
        "160, KM,  99, MI, false",
        "160, KM,  98, MI, true",
        "100, MI,  99, MI, true",
        "100, KM, 100, KM, false",
    })
    void callsItADecreaseOnlyWhenTheHiddenFractionsLeaveNoDoubt(
            int earlier, DistanceUnit earlierUnit, int now, DistanceUnit nowUnit, boolean decrease) {
        var before = new OdometerReading(earlier, earlierUnit, NOON);

        assertThat(new OdometerReading(now, nowUnit, NOON).isBelow(before)).isEqualTo(decrease);
    }

    @Test
    void measuresAJumpInKilometresWhateverTheUnits() {
        var miles = new OdometerReading(33_000, MI, NOON.plus(Duration.ofDays(1)));

        assertThatExceptionOfType(OdometerNeedsConfirmation.class).isThrownBy(() -> plausibility.check(miles, last));
    }

    @ParameterizedTest
    @CsvSource({"-1", "10000000"})
    void refusesWhatNoOdometerShows(int value) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new OdometerReading(value, KM, NOON));
    }

    private void check(int value, int days) {
        plausibility.check(new OdometerReading(value, KM, NOON.plus(Duration.ofDays(days))), last);
    }
}
