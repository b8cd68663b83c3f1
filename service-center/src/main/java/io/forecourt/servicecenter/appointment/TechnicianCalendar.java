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
import org.jspecify.annotations.Nullable;
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
    private final FreeTechnicians free;
    private final Ownership ownership;
    private final JdbcClient jdbc;

    TechnicianCalendar(WorkshopStaff staff, FreeTechnicians free, Ownership ownership, JdbcClient jdbc) {
        this.staff = staff;
        this.free = free;
        this.ownership = ownership;
        this.jdbc = jdbc;
    }

    void hold(Appointment appointment) {
        staff.hold(Set.of(appointment.technicianId()));
    }

    /**
     * Holds that technician's time, or, when nobody in particular is wanted, that of one who is free.
     *
     * @return who it is
     * @throws TechnicianBusy for the front desk with the first appointment in the way
     * @throws NobodyFree when nobody is
     */
    long take(@Nullable Long wanted, Slot slot) {
        if (wanted == null) {
            return free.choose(slot);
        }
        requireActive(wanted, staff.hold(Set.of(wanted)));
        requireFree(wanted, slot, NONE);
        return wanted;
    }

    /** As {@link #take(Long, Slot)}, for an appointment that is not in its own way and rather stays where it is. */
    long take(@Nullable Long wanted, Slot slot, Appointment moving) {
        if (wanted == null) {
            return free.choose(slot, moving);
        }
        var both = Stream.of(wanted, moving.technicianId()).collect(Collectors.toSet());
        requireActive(wanted, staff.hold(both));
        requireFree(wanted, slot, moving.id());
        return wanted;
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

    /** The constraint would refuse it as well, but could not say what is in the way, which is for the front desk only. */
    private void requireFree(long technicianId, Slot slot, long except) {
        inTheWay(technicianId, slot, except).ifPresent(taken -> {
            throw ownership.isAtTheFrontDesk()
                    ? new TechnicianBusy(technicianId, taken)
                    : new TechnicianBusy(technicianId, slot);
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
