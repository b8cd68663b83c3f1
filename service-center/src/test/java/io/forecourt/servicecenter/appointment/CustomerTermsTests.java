package io.forecourt.servicecenter.appointment;

import static io.forecourt.servicecenter.appointment.Workshop.NOON;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.security.Forbidden;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
        var terms = terms(before);

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
                .isThrownBy(() -> terms(Duration.ofHours(24))
                        .requireChangeable(Workshop.appointment(status), NOON.minus(Duration.ofDays(9))))
                .withMessageContaining("in the workshop already");
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentStatus.class,
            names = {"FINISHED", "CANCELED", "NO_SHOW"})
    void whatIsOverSaysSoByItself(AppointmentStatus status) {
        assertThatCode(() -> terms(Duration.ofHours(24)).requireChangeable(Workshop.appointment(status), NOON))
                .doesNotThrowAnyException();
    }

    @Test
    void movesOnlyToATimeToCome() {
        var terms = terms(Duration.ofHours(24));
        var now = NOON.minus(Duration.ofDays(2));

        assertThatCode(() -> terms.requireMovable(Workshop.appointment(), to(now.plusSeconds(1), null), now))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(ImpossibleSlot.class)
                .isThrownBy(() -> terms.requireMovable(Workshop.appointment(), to(now, null), now));
    }

    @ParameterizedTest
    @CsvSource({
        "PT1S, PT2H, true",
        "PT720H, PT2H, true",
        "PT720H1S, PT1H, false",
        "PT1H, PT2H1M, false",
        "PT0S, PT1H, false"
    })
    void booksTimesToComeThatAreNeitherFarOffNorLong(Duration ahead, Duration duration, boolean possible) {
        var slot = Slot.of(NOON.plus(ahead), duration);
        var wanted = wanted(slot, null);

        if (possible) {
            assertThatCode(() -> terms(Duration.ZERO).requireBookable(wanted, slot, NOON))
                    .doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(ImpossibleSlot.class)
                    .isThrownBy(() -> terms(Duration.ZERO).requireBookable(wanted, slot, NOON))
                    .withMessageStartingWith("Choose ");
        }
    }

    @Test
    void whatTheWorkshopBookedForLongerStaysAsLongWhenItIsMoved() {
        var terms = new CustomerTerms(Duration.ZERO, 3, Duration.ofHours(1), Duration.ofDays(30));
        var twoHours = Workshop.appointment();

        assertThatCode(() -> terms.requireMovable(twoHours, to(NOON, Duration.ofHours(2)), NOON.minusSeconds(1)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(ImpossibleSlot.class)
                .isThrownBy(() -> terms.requireMovable(twoHours, to(NOON, Duration.ofHours(3)), NOON.minusSeconds(1)))
                .withMessageContaining("120 minutes at most");
    }

    @Test
    void aServiceMayTakeAsLongAsTheWorkshopSays() {
        var slot = Slot.of(NOON.plusSeconds(1), Duration.ofHours(5));

        assertThatCode(() -> terms(Duration.ZERO).requireBookable(wanted(slot, "BIG_SERVICE"), slot, NOON))
                .doesNotThrowAnyException();
    }

    @Test
    void comesWhileTheWorkshopIsOpen() {
        var move = new RescheduleAppointment(null, NOON.plusSeconds(60), null, true);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(
                        () -> terms(Duration.ZERO).requireMovable(Workshop.appointment(), move, NOON.minusSeconds(1)));
    }

    @Test
    void hasOnlySoManyAhead() {
        assertThatCode(() -> terms(Duration.ZERO).requireRoomBeside(2)).doesNotThrowAnyException();
        assertThatExceptionOfType(TooManyAhead.class)
                .isThrownBy(() -> terms(Duration.ZERO).requireRoomBeside(3))
                .withMessageContaining("cancel one, or call the workshop");
    }

    private static CustomerTerms terms(Duration changesUntil) {
        return new CustomerTerms(changesUntil, 3, Duration.ofHours(2), Duration.ofDays(30));
    }

    private static ScheduleAppointment wanted(Slot slot, @Nullable String service) {
        return new ScheduleAppointment(
                Workshop.VIN, null, null, slot.startsAt(), service, slot.duration(), false, "Brakes squeal", null);
    }

    private static RescheduleAppointment to(Instant start, @Nullable Duration duration) {
        return new RescheduleAppointment(null, start, duration, false);
    }
}
