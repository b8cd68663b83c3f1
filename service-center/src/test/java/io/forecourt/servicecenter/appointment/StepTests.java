package io.forecourt.servicecenter.appointment;

import static io.forecourt.servicecenter.appointment.Workshop.NOON;
import static io.forecourt.servicecenter.appointment.Workshop.appointment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.servicecenter.schedule.Work;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StepTests {

    private static final String STAYS = "=";

    /** Every step from every status: where it leads, {@code =} when nothing changes, {@code -} when it is refused. */
    private static final String ALL_PAIRS = """
            from              | confirm   | reschedule | arrive  | start       | await-approval    | await-parts    | resume      | ready | finish   | cancel   | no-show
            SCHEDULED         | CONFIRMED | =          | ARRIVED | -           | -                 | -              | -           | -     | -        | CANCELED | NO_SHOW
            CONFIRMED         | -         | =          | ARRIVED | -           | -                 | -              | -           | -     | -        | CANCELED | NO_SHOW
            ARRIVED           | -         | =          | -       | IN_PROGRESS | -                 | -              | -           | -     | -        | CANCELED | -
            IN_PROGRESS       | -         | -          | -       | -           | AWAITING_APPROVAL | AWAITING_PARTS | -           | READY | -        | CANCELED | -
            AWAITING_APPROVAL | -         | -          | -       | -           | -                 | -              | IN_PROGRESS | -     | -        | CANCELED | -
            AWAITING_PARTS    | -         | -          | -       | -           | -                 | -              | IN_PROGRESS | -     | -        | CANCELED | -
            READY             | -         | -          | -       | -           | -                 | -              | -           | -     | FINISHED | -        | -
            FINISHED          | -         | -          | -       | -           | -                 | -              | -           | -     | =        | -        | -
            CANCELED          | -         | -          | -       | -           | -                 | -              | -           | -     | -        | =        | -
            NO_SHOW           | -         | -          | -       | -           | -                 | -              | -           | -     | -        | -        | -
            """;

    static Stream<Arguments> pairs() {
        var lines = ALL_PAIRS.lines().map(StepTests::cells).toList();
        var steps = lines.getFirst();
        return lines.stream()
                .skip(1)
                .flatMap(line -> Stream.iterate(1, i -> i < line.size(), i -> i + 1)
                        .map(i -> Arguments.of(AppointmentStatus.valueOf(line.getFirst()), steps.get(i), line.get(i))));
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|")).map(String::strip).toList();
    }

    @ParameterizedTest(name = "{0} --{1}--> {2}")
    @MethodSource("pairs")
    void leadsWhereTheTableSays(AppointmentStatus from, String step, String to) {
        var appointment = appointment(from);

        if (to.equals("-")) {
            assertThatExceptionOfType(StepNotPossible.class)
                    .isThrownBy(() -> take(step, appointment))
                    .withMessageContaining("is " + from)
                    .withMessageContaining("\"" + step + "\" is not possible")
                    .satisfies(refusal -> assertThat(refusal.problemProperties())
                            .containsEntry("currentStatus", from)
                            .containsEntry("possible", possibleFrom(from)));
            assertThat(appointment.status()).isEqualTo(from);
        } else {
            assertThatCode(() -> take(step, appointment)).doesNotThrowAnyException();
            assertThat(appointment.status()).isEqualTo(to.equals(STAYS) ? from : AppointmentStatus.valueOf(to));
        }
    }

    @Test
    void theTableKnowsEveryStatusAndEveryStep() {
        assertThat(pairs().map(pair -> pair.get()[0]).distinct())
                .containsExactly((Object[]) AppointmentStatus.values());
        assertThat(pairs().map(pair -> pair.get()[1]).distinct())
                .containsExactly(Stream.of(Step.values()).map(Step::title).toArray());
    }

    @Test
    void aRefusalSaysWhatIsPossibleInstead() {
        assertThatExceptionOfType(StepNotPossible.class)
                .isThrownBy(() -> appointment(AppointmentStatus.READY).start())
                .withMessage("The appointment is READY, so \"start\" is not possible; possible: finish.");
        assertThatExceptionOfType(StepNotPossible.class)
                .isThrownBy(() -> appointment(AppointmentStatus.NO_SHOW).confirm())
                .withMessage("The appointment is NO_SHOW, so \"confirm\" is not possible; nothing more is.");
    }

    /** Leading somewhere else, in the table's words; repeating a finish or a cancel is tolerated, not offered. */
    private static List<String> possibleFrom(AppointmentStatus from) {
        return pairs().filter(pair -> pair.get()[0] == from)
                .filter(pair -> !pair.get()[2].equals("-"))
                .map(pair -> (String) pair.get()[1])
                .filter(step -> from.isOpen())
                .toList();
    }

    private static void take(String step, Appointment appointment) {
        switch (step) {
            case "confirm" -> appointment.confirm();
            case "reschedule" ->
                appointment.reschedule(
                        new Place(appointment.technicianId(), null),
                        appointment.slot().startsAt(),
                        Work.lasting(appointment.slot().duration()));
            case "arrive" -> appointment.arrive();
            case "start" -> appointment.start();
            case "await-approval" -> appointment.awaitApproval();
            case "await-parts" -> appointment.awaitParts();
            case "resume" -> appointment.resume();
            case "ready" -> appointment.makeReady();
            case "finish" -> appointment.finish(null, NOON);
            case "cancel" -> appointment.cancel(null);
            case "no-show" -> appointment.miss();
            default -> throw new IllegalArgumentException(step);
        }
    }
}
