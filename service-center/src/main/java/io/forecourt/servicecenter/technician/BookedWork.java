package io.forecourt.servicecenter.technician;

/** What technicians are booked for, as told by the feature that books them. */
@FunctionalInterface
public interface BookedWork {

    /** How many appointments the technician has, past, present and future. */
    long appointmentsOf(long technicianId);
}
