package io.forecourt.servicecenter.schedule;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.SERVICE_ADVISOR;

import io.forecourt.security.CurrentCaller;
import io.forecourt.security.audit.Audit;
import io.forecourt.servicecenter.technician.TechnicianNotFound;
import io.forecourt.servicecenter.technician.WorkshopStaff;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps when technicians work and when they are away. What is booked stays where it is, whatever changes here. Of
 * technicians' absences only those who plan the work learn, and they themselves.
 */
@Service
@Transactional
public class TechniciansTime {

    private static final String OBJECT = "technician";

    private final StoredHours hours;
    private final WorkshopStaff staff;
    private final BookedTimes booked;
    private final CurrentCaller callers;
    private final JdbcClient jdbc;
    private final Audit audit;

    TechniciansTime(
            StoredHours hours,
            WorkshopStaff staff,
            BookedTimes booked,
            CurrentCaller callers,
            JdbcClient jdbc,
            Audit audit) {
        this.hours = hours;
        this.staff = staff;
        this.booked = booked;
        this.callers = callers;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** An absence, and the work that is planned in it, by its beginning, for people to give to somebody else. */
    public record Away(Absence absence, List<BookedTimes.Booked> collisions) {}

    /** Their own hours; none where they work whenever the workshop is open. */
    @Transactional(readOnly = true)
    public WeeklyHours hoursOf(long technicianId) {
        return hours.of(staff.get(technicianId).id());
    }

    /**
     * Has them work by these hours, as far as the workshop is open.
     *
     * @param week without any: whenever it is
     * @param versionCheck throws when the hours with that fingerprint are not the ones that are to be changed
     */
    public WeeklyHours work(long technicianId, WeeklyHours week, LongConsumer versionCheck) {
        hold(technicianId);
        var before = hours.of(technicianId);
        versionCheck.accept(before.fingerprint());
        if (!before.equals(week)) {
            hours.replace(technicianId, week);
            audit.record(OBJECT + ".working-hours-changed", OBJECT, technicianId, Map.of());
        }
        return week;
    }

    /** Their absences that are not over by then, by their beginning. */
    @Transactional(readOnly = true)
    public List<Absence> absencesOf(long technicianId, Instant from) {
        requirePlannerOrSelf(technicianId);
        return jdbc.sql("""
                        select id, technician_id, starts_at, ends_at, kind, note
                        from absences
                        where technician_id = ? and ends_at > ?
                        order by starts_at, id""")
                .params(technicianId, from.atOffset(ZoneOffset.UTC))
                .query(TechniciansTime::absence)
                .list();
    }

    public Away beAway(long technicianId, TimeRange time, Absence.Kind kind, @Nullable String note) {
        hold(technicianId);
        var absence = jdbc.sql("""
                        insert into absences (technician_id, starts_at, ends_at, kind, note)
                        values (:technicianId, :from, :to, :kind, :note)
                        returning id, technician_id, starts_at, ends_at, kind, note""")
                .param("technicianId", technicianId)
                .param("from", time.from().atOffset(ZoneOffset.UTC))
                .param("to", time.to().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("note", note)
                .query(TechniciansTime::absence)
                .single();
        // Neither why nor when: that somebody was ill is not for the audit to remember.
        audit.record(OBJECT + ".absence-added", OBJECT, technicianId, Map.of("absence", absence.id()));
        return new Away(absence, booked.of(technicianId, time));
    }

    public void beBack(long technicianId, long absenceId) {
        int removed = jdbc.sql("delete from absences where id = ? and technician_id = ?")
                .params(absenceId, technicianId)
                .update();
        if (removed == 0) {
            throw new AbsenceNotFound(technicianId, absenceId);
        }
        audit.record(OBJECT + ".absence-removed", OBJECT, technicianId, Map.of("absence", absenceId));
    }

    private void hold(long technicianId) {
        if (staff.hold(Set.of(technicianId)).isEmpty()) {
            throw new TechnicianNotFound(technicianId);
        }
    }

    private void requirePlannerOrSelf(long technicianId) {
        var caller = callers.current();
        var self = caller.accountId()
                .filter(account -> staff.isAccountOf(account, technicianId))
                .isPresent();
        if (!self
                && (!caller.worksAs(ADMIN, SERVICE_ADVISOR)
                        || staff.find(technicianId).isEmpty())) {
            throw new TechnicianNotFound(technicianId);
        }
    }

    private static Absence absence(ResultSet row, int ignored) throws SQLException {
        return new Absence(
                row.getLong("id"),
                row.getLong("technician_id"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                Absence.Kind.valueOf(row.getString("kind")),
                row.getString("note"));
    }
}
