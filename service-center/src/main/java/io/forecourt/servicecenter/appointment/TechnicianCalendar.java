package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.technician.Technician;
import io.forecourt.servicecenter.technician.WorkshopStaff;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is free when. Whoever changes an appointment that takes a technician's time first locks the technician's row here.
 * Without that, two transactions could each write an overlapping time and then wait for the other at the exclusion
 * constraint, which PostgreSQL ends by failing one of them with a deadlock.
 */
@Component
class TechnicianCalendar {

    private static final long NONE = 0;

    private final WorkshopStaff staff;
    private final JdbcClient jdbc;

    TechnicianCalendar(WorkshopStaff staff, JdbcClient jdbc) {
        this.staff = staff;
        this.jdbc = jdbc;
    }

    void hold(Appointment appointment) {
        staff.hold(Set.of(appointment.technicianId()));
    }

    /** @throws TechnicianBusy with the first appointment in the way */
    void requireFree(long technicianId, Slot slot) {
        requireActive(technicianId, staff.hold(Set.of(technicianId)));
        requireFree(technicianId, slot, NONE);
    }

    /** @throws TechnicianBusy with the first appointment in the way, other than the one that moves */
    void requireFree(long technicianId, Slot slot, Appointment moving) {
        var both = Stream.of(technicianId, moving.technicianId()).collect(Collectors.toSet());
        requireActive(technicianId, staff.hold(both));
        requireFree(technicianId, slot, moving.id());
    }

    private static void requireActive(long technicianId, Map<Long, Technician> held) {
        var technician = held.get(technicianId);
        if (technician == null) {
            throw UnknownReference.technician(technicianId);
        }
        if (!technician.isActive()) {
            throw new TechnicianDeactivated(technicianId);
        }
    }

    /** The constraint would refuse it as well, but could not say what is in the way. */
    private void requireFree(long technicianId, Slot slot, long except) {
        inTheWay(technicianId, slot, except).ifPresent(taken -> {
            throw new TechnicianBusy(technicianId, taken);
        });
    }

    private Optional<TimeTaken> inTheWay(long technicianId, Slot slot, long except) {
        // language=sql
        return jdbc.sql("""
                        select lower(occupied) as starts_at, upper(occupied) as ends_at
                        from appointments
                        where technician_id = :technicianId
                          and occupied && tstzrange(:startsAt, :endsAt)
                          and status not in ('CANCELED', 'NO_SHOW')
                          and id <> :except
                        order by starts_at
                        limit 1""")
                .param("technicianId", technicianId)
                .param("startsAt", slot.startsAt().atOffset(ZoneOffset.UTC))
                .param("endsAt", slot.endsAt().atOffset(ZoneOffset.UTC))
                .param("except", except)
                .query((row, _) -> new TimeTaken(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
