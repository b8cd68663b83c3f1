package io.forecourt.servicecenter.appointment;

import static io.forecourt.servicecenter.appointment.Workshop.NOON;
import static io.forecourt.servicecenter.appointment.Workshop.appointment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.servicecenter.schedule.Work;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AppointmentTests {

    @Test
    void startsScheduledWithItsTextTrimmed() {
        var appointment = new Appointment(
                Workshop.VIN,
                BookedFor.named("  Ann Lee "),
                new Place(5, null),
                NOON,
                Work.lasting(Duration.ofHours(1)),
                " Brakes squeal\n");

        assertThat(appointment.status()).isEqualTo(AppointmentStatus.SCHEDULED);
        assertThat(appointment.reason()).isEqualTo("Brakes squeal");
        assertThat(appointment.bookedFor().customerName()).isEqualTo("Ann Lee");
    }

    @Test
    void goesTheWholeWay() {
        var appointment = appointment();

        appointment.confirm();
        appointment.arrive();
        appointment.start();
        appointment.awaitApproval();
        appointment.resume();
        appointment.awaitParts();
        appointment.resume();
        appointment.makeReady();

        assertThat(appointment.finish("Pads and discs replaced", NOON.plusSeconds(60)))
                .isTrue();
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.FINISHED);
        assertThat(appointment.finishedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(appointment.finishNotes()).isEqualTo("Pads and discs replaced");
    }

    @Test
    void finishingAgainChangesNothing() {
        var appointment = appointment(AppointmentStatus.READY);
        appointment.finish("first", NOON);

        assertThat(appointment.finish("second", NOON.plusSeconds(60))).isFalse();
        assertThat(appointment.finishNotes()).isEqualTo("first");
        assertThat(appointment.finishedAt()).isEqualTo(NOON);
    }

    @Test
    void cancelingAgainChangesNothing() {
        var appointment = appointment();

        assertThat(appointment.cancel(" Sold the car\n")).isTrue();
        assertThat(appointment.cancel("Another reason")).isFalse();
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.CANCELED);
        assertThat(appointment.cancellationReason()).isEqualTo("Sold the car");
    }

    @Test
    void nobodyHasToSayWhyTheyCancel() {
        var silent = appointment();
        var blank = appointment();

        silent.cancel(null);
        blank.cancel(" \n");

        assertThat(silent.cancellationReason()).isNull();
        assertThat(blank.cancellationReason()).isNull();
    }

    @Test
    void aRefusedMoveLeavesItWhereItIs() {
        var appointment = appointment(AppointmentStatus.IN_PROGRESS);

        assertThatExceptionOfType(StepNotPossible.class)
                .isThrownBy(() -> appointment.reschedule(
                        new Place(6, null), NOON.plusSeconds(3600), Work.lasting(Duration.ofHours(1))));
        assertThat(appointment.technicianId()).isEqualTo(5);
        assertThat(appointment.slot()).isEqualTo(Workshop.slot());
    }

    @Test
    void isForACustomerOrForANameAndNeverForBoth() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new BookedFor(7L, "Ann Lee"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new BookedFor(null, null));
    }
}
