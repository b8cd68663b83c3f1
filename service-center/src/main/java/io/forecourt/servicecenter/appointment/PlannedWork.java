package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.BookedTimes;
import io.forecourt.servicecenter.schedule.TimeRange;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is planned of a technician's work. */
@Component
class PlannedWork implements BookedTimes {

    private final JdbcClient jdbc;

    PlannedWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Booked> of(long technicianId, TimeRange time) {
        // language=sql
        return jdbc.sql("""
                        select id, starts_at, ends_at
                        from appointments
                        where technician_id = :technicianId
                          and starts_at < :to and ends_at > :from
                          and occupied && tstzrange(:from, :to)
                          and status not in ('FINISHED', 'CANCELED', 'NO_SHOW')
                        order by starts_at, id""")
                .param("technicianId", technicianId)
                .param("from", time.from().atOffset(ZoneOffset.UTC))
                .param("to", time.to().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Booked(
                        row.getLong("id"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
