package io.forecourt.servicecenter.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The week's hours of the site and of technicians, in their tables. */
@Component
class StoredHours {

    private final JdbcClient jdbc;

    StoredHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WeeklyHours ofTheSite() {
        return new WeeklyHours(jdbc.sql("select weekday, opens_at, closes_at from opening_hours")
                .query(StoredHours::hours)
                .list());
    }

    WeeklyHours of(long technicianId) {
        return new WeeklyHours(
                jdbc.sql("select weekday, starts_at, ends_at from technician_working_hours where technician_id = ?")
                        .param(technicianId)
                        .query(StoredHours::hours)
                        .list());
    }

    /** Lets nobody else change the site's hours until the transaction ends. */
    void holdTheSites() {
        jdbc.sql("lock table opening_hours in share row exclusive mode").update();
    }

    void replaceTheSites(WeeklyHours week) {
        jdbc.sql("delete from opening_hours").update();
        for (var hours : week.hours()) {
            jdbc.sql("insert into opening_hours (weekday, opens_at, closes_at) values (?, ?, ?)")
                    .params(hours.weekday().getValue(), hours.from(), hours.to())
                    .update();
        }
    }

    void replace(long technicianId, WeeklyHours week) {
        jdbc.sql("delete from technician_working_hours where technician_id = ?")
                .param(technicianId)
                .update();
        for (var hours : week.hours()) {
            jdbc.sql("""
                            insert into technician_working_hours (technician_id, weekday, starts_at, ends_at)
                            values (?, ?, ?, ?)""")
                    .params(technicianId, hours.weekday().getValue(), hours.from(), hours.to())
                    .update();
        }
    }

    private static DailyHours hours(ResultSet row, int ignored) throws SQLException {
        return new DailyHours(
                DayOfWeek.of(row.getInt(1)), row.getObject(2, LocalTime.class), row.getObject(3, LocalTime.class));
    }
}
