package io.forecourt.servicecenter.appointment;

import static io.forecourt.servicecenter.appointment.AppointmentStatus.ARRIVED;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.AWAITING_APPROVAL;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.AWAITING_PARTS;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.CANCELED;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.CONFIRMED;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.FINISHED;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.IN_PROGRESS;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.NO_SHOW;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.READY;
import static io.forecourt.servicecenter.appointment.AppointmentStatus.SCHEDULED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with an appointment, from where, and where it then stands. */
public enum Step {
    CONFIRM("confirm", CONFIRMED, SCHEDULED),
    RESCHEDULE("reschedule", null, SCHEDULED, CONFIRMED, ARRIVED),
    /** Not everyone confirms before they come. */
    ARRIVE("arrive", ARRIVED, SCHEDULED, CONFIRMED),
    START("start", IN_PROGRESS, ARRIVED),
    AWAIT_APPROVAL("await-approval", AWAITING_APPROVAL, IN_PROGRESS),
    AWAIT_PARTS("await-parts", AWAITING_PARTS, IN_PROGRESS),
    RESUME("resume", IN_PROGRESS, AWAITING_APPROVAL, AWAITING_PARTS),
    MAKE_READY("ready", READY, IN_PROGRESS),
    FINISH("finish", FINISHED, READY),
    CANCEL("cancel", CANCELED, SCHEDULED, CONFIRMED, ARRIVED, IN_PROGRESS, AWAITING_APPROVAL, AWAITING_PARTS),
    MISS("no-show", NO_SHOW, SCHEDULED, CONFIRMED);

    private final String title;
    private final @Nullable AppointmentStatus to;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<AppointmentStatus> from;

    Step(String name, @Nullable AppointmentStatus to, AppointmentStatus... from) {
        this.title = name;
        this.to = to;
        this.from = Set.of(from);
    }

    /** As people and URLs call it. */
    public String title() {
        return title;
    }

    boolean isPossibleFrom(AppointmentStatus status) {
        return from.contains(status);
    }

    AppointmentStatus after(AppointmentStatus status) {
        return to == null ? status : to;
    }

    static List<String> namesOfThosePossibleFrom(AppointmentStatus status) {
        return Arrays.stream(values())
                .filter(step -> step.isPossibleFrom(status))
                .map(Step::title)
                .toList();
    }
}
