package io.forecourt.servicecenter.appointment;

import java.util.Optional;

/** Appointments for the rest of the service to look at. */
@FunctionalInterface
public interface KnownAppointments {

    Optional<Appointment> findById(long id);
}
