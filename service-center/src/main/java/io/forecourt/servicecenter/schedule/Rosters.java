package io.forecourt.servicecenter.schedule;

import io.forecourt.servicecenter.site.Site;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads who works when, in one statement however many technicians there are and however long the time is. */
@Component
public class Rosters {

    // language=sql
    private static final String READ = """
            select json_build_object(
                'openingHours', coalesce((
                    select json_agg(json_build_object('weekday', weekday, 'from', opens_at, 'to', closes_at))
                    from opening_hours), '[]'),
                'closures', coalesce((
                    select json_agg(json_build_object('firstDay', first_day, 'lastDay', last_day, 'name', name)
                        order by first_day, id)
                    from closures
                    where last_day >= :firstDay and first_day <= :lastDay), '[]'),
                'technicians', coalesce((
                    select json_agg(json_build_object(
                        'id', id, 'firstName', first_name, 'lastName', last_name, 'skills', skills) order by id)
                    from technicians
                    where active), '[]'),
                'workingHours', coalesce((
                    select json_agg(json_build_object(
                        'technicianId', technician_id, 'weekday', weekday, 'from', starts_at, 'to', ends_at))
                    from technician_working_hours), '[]'),
                'absences', coalesce((
                    select json_agg(json_build_object(
                        'technicianId', technician_id, 'from', starts_at, 'to', ends_at, 'kind', kind)
                        order by starts_at, id)
                    from absences
                    where ends_at > :from and starts_at < :to), '[]'),
                'bays', coalesce((
                    select json_agg(json_build_object('id', id, 'kinds', kinds) order by id)
                    from bays
                    where active), '[]'))""";

    private final JdbcClient jdbc;
    private final Site site;

    Rosters(JdbcClient jdbc, Site site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    /** For work that begins on these days, the last included; it may last until the day after the next. */
    public Roster read(LocalDate firstDay, LocalDate lastDay) {
        var last = lastDay.plusDays(2);
        return stored(firstDay, last).roster(firstDay, last, site);
    }

    /** Who works when on these days, the last included, as those look at it who plan them. */
    public Timetable timetable(LocalDate firstDay, LocalDate lastDay) {
        return stored(firstDay, lastDay).timetable(firstDay, lastDay, site);
    }

    private StoredRoster stored(LocalDate firstDay, LocalDate lastDay) {
        var stored = jdbc.sql(READ)
                .param("firstDay", firstDay)
                .param("lastDay", lastDay)
                .param("from", site.startOf(firstDay).atOffset(ZoneOffset.UTC))
                .param("to", site.startOf(lastDay.plusDays(1)).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single();
        return JsonMapper.shared().readValue(stored, StoredRoster.class);
    }
}
