package io.forecourt.servicecenter.appointment;

import static io.forecourt.servicecenter.appointment.Workshop.NOON;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The appointment starts at noon on the 6th of March. */
class CustomerTermsTests {

    @ParameterizedTest
    @CsvSource({
        "PT24H, 2026-03-05T11:59:59Z, true",
        "PT24H, 2026-03-05T12:00:00Z, false",
        "PT24H, 2026-03-06T12:00:01Z, false",
        "PT2H,  2026-03-06T09:59:59Z, true",
        "PT2H,  2026-03-06T10:00:00Z, false",
        "PT0S,  2026-03-06T11:59:59Z, true",
        "PT0S,  2026-03-06T12:00:00Z, false",
    })
    void anAppointmentIsChangedWhileThereIsTimeEnough(Duration before, Instant now, boolean possible) {
        var terms = new CustomerTerms(before);

        if (possible) {
            assertThatCode(() -> terms.requireChangeable(Workshop.appointment(), now))
                    .doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(TooLateToChange.class)
                    .isThrownBy(() -> terms.requireChangeable(Workshop.appointment(), now))
                    .withMessageContaining("until " + NOON.minus(before))
                    .withMessageContaining("call the workshop");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentStatus.class,
            names = {"ARRIVED", "IN_PROGRESS", "AWAITING_APPROVAL", "AWAITING_PARTS", "READY"})
    void aCarThatCameEarlyIsTheWorkshopsToAskFor(AppointmentStatus status) {
        assertThatExceptionOfType(TooLateToChange.class)
                .isThrownBy(() -> new CustomerTerms(Duration.ofHours(24))
                        .requireChangeable(Workshop.appointment(status), NOON.minus(Duration.ofDays(9))))
                .withMessageContaining("in the workshop already");
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentStatus.class,
            names = {"FINISHED", "CANCELED", "NO_SHOW"})
    void whatIsOverSaysSoByItself(AppointmentStatus status) {
        assertThatCode(() ->
                        new CustomerTerms(Duration.ofHours(24)).requireChangeable(Workshop.appointment(status), NOON))
                .doesNotThrowAnyException();
    }

    @Test
    void movesOnlyToATimeToCome() {
        var terms = new CustomerTerms(Duration.ofHours(24));
        var now = NOON.minus(Duration.ofDays(2));

        assertThatCode(() -> terms.requireMovable(Workshop.appointment(), slotAt(now.plusSeconds(1)), now))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(ImpossibleSlot.class)
                .isThrownBy(() -> terms.requireMovable(Workshop.appointment(), slotAt(now), now));
    }

    private static Slot slotAt(Instant start) {
        return Slot.of(start, Duration.ofHours(1));
    }
}
