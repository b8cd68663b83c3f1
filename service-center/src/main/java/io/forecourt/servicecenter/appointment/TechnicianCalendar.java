package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.Roster;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.servicecenter.technician.Technician;
import io.forecourt.servicecenter.technician.WorkshopStaff;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

    private final WorkshopStaff staff;
    private final FreeTechnicians free;
    private final Site site;
    private final JdbcClient jdbc;

    TechnicianCalendar(WorkshopStaff staff, FreeTechnicians free, Site site, JdbcClient jdbc) {
        this.staff = staff;
        this.free = free;
        this.site = site;
        this.jdbc = jdbc;
    }

    void hold(Appointment appointment) {
        staff.hold(Set.of(appointment.technicianId()));
    }

    /**
     * Holds the technician's time whom somebody wants, or, when nobody in particular is wanted, that of one who is free
     * and at work. Outside all working hours it may be anybody's, where that is asked for.
     *
     * @return who it is
     * @throws OutsideWorkingHours when they are not at work then, and that is not asked for
     * @throws TechnicianLacksSkill when they cannot do it
     * @throws TechnicianBusy with the first appointment in the way
     * @throws NobodyFree when nobody is
     */
    long take(Wish wish, Roster roster) {
        var able = roster.able(wish.work());
        var atWork = able.stream()
                .filter(technician -> technician.working().cover(wish.worked()))
                .toList();
        return wish.technicianId() == null
                ? takeAny(wish, idsOf(able), idsOf(atWork))
                : take(wish.technicianId(), wish, idsOf(able), idsOf(atWork));
    }

    private long takeAny(Wish wish, Set<Long> able, Set<Long> atWork) {
        if (able.isEmpty()) {
            throw new NobodyFree(wish.worked(), site);
        }
        if (atWork.isEmpty() && !wish.outsideHours()) {
            throw OutsideWorkingHours.ofEverybody(wish.worked(), site);
        }
        return free.choose(wish, atWork.isEmpty() ? able : atWork);
    }

    private long take(long wanted, Wish wish, Set<Long> able, Set<Long> atWork) {
        var current = wish.moving() == null ? wanted : wish.currentTechnician();
        requireActive(wanted, staff.hold(Stream.of(wanted, current).collect(Collectors.toSet())));
        if (!able.contains(wanted)) {
            throw new TechnicianLacksSkill(wanted, wish.work().skill());
        }
        if (!atWork.contains(wanted) && !wish.outsideHours()) {
            throw OutsideWorkingHours.of(wanted, wish.worked(), site);
        }
        requireFree(wanted, wish);
        return wanted;
    }

    private static Set<Long> idsOf(List<Roster.Technician> technicians) {
        return technicians.stream().map(Roster.Technician::id).collect(Collectors.toSet());
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
    private void requireFree(long technicianId, Wish wish) {
        inTheWay(technicianId, wish).ifPresent(taken -> {
            throw new TechnicianBusy(technicianId, taken, site);
        });
    }

    private Optional<TimeTaken> inTheWay(long technicianId, Wish wish) {
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
                .param("startsAt", wish.occupied().from().atOffset(ZoneOffset.UTC))
                .param("endsAt", wish.occupied().to().atOffset(ZoneOffset.UTC))
                .param("except", wish.moved())
                .query((row, _) -> new TimeTaken(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
