package io.forecourt.servicecenter.notice;

import io.forecourt.servicecenter.appointment.Appointment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is to be reminded when. A row is there until that is done, so that it is done once, whatever stops meanwhile. */
@Component
class Reminders {

    private final JdbcClient jdbc;
    private final NoticeSettings settings;
    private final Clock clock;

    Reminders(JdbcClient jdbc, NoticeSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Anew where it was moved; not at all where that time is over already. */
    void plan(Appointment appointment) {
        var due = appointment.slot().startsAt().minus(settings.reminderBefore());
        if (!due.isAfter(clock.instant())) {
            drop(appointment.id());
            return;
        }
        jdbc.sql("""
                        insert into appointment_reminders (appointment_id, due_at)
                        values (:id, :due)
                        on conflict (appointment_id) do update set due_at = excluded.due_at""")
                .param("id", appointment.id())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(long appointmentId) {
        jdbc.sql("delete from appointment_reminders where appointment_id = ?")
                .param(appointmentId)
                .update();
    }

    /** Takes those that are due away, which nobody else does meanwhile; they are back when the transaction fails. */
    List<Long> take(Instant now, int atMost) {
        // language=sql
        return jdbc.sql("""
                        delete from appointment_reminders
                        where appointment_id in (
                            select appointment_id
                            from appointment_reminders
                            where due_at <= :now
                            order by due_at
                            limit :limit
                            for update skip locked)
                        returning appointment_id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", atMost)
                .query(Long.class)
                .list();
    }
}
