package io.forecourt.servicecenter.appointment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where an appointment stands; {@link Step} says how it gets from one to the next. */
public enum AppointmentStatus {
    SCHEDULED,
    CONFIRMED,
    ARRIVED,
    IN_PROGRESS,
    AWAITING_APPROVAL,
    AWAITING_PARTS,
    READY,
    FINISHED,
    CANCELED,
    NO_SHOW;

    private static final Set<AppointmentStatus> CLOSED =
            Collections.unmodifiableSet(EnumSet.of(FINISHED, CANCELED, NO_SHOW));

    /** False once nothing more will happen. */
    public boolean isOpen() {
        return !CLOSED.contains(this);
    }
}
