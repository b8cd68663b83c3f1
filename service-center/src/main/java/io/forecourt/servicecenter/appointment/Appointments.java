package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.technician.BookedWork;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Appointments extends Repository<Appointment, Long>, BookedWork, KnownAppointments {

    Appointment saveAndFlush(Appointment appointment);

    void delete(Appointment appointment);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appointment a where a.id = :id")
    Optional<Appointment> findForUpdate(long id);

    @Override
    @Query("select count(a) from Appointment a where a.technicianId = :technicianId")
    long appointmentsOf(long technicianId);
}
