package io.forecourt.servicecenter.schedule;

import io.forecourt.security.audit.Audit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when the workshop is open. What is booked stays where it is, whatever changes here. */
@Service
@Transactional
public class OpeningTimes {

    private final StoredHours hours;
    private final JdbcClient jdbc;
    private final Audit audit;

    OpeningTimes(StoredHours hours, JdbcClient jdbc, Audit audit) {
        this.hours = hours;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public WeeklyHours week() {
        return hours.ofTheSite();
    }

    /**
     * Opens by these hours from now on.
     *
     * @param versionCheck throws when the hours with that fingerprint are not the ones that are to be changed
     */
    public WeeklyHours open(WeeklyHours week, LongConsumer versionCheck) {
        hours.holdTheSites();
        var before = hours.ofTheSite();
        versionCheck.accept(before.fingerprint());
        if (!before.equals(week)) {
            hours.replaceTheSites(week);
            audit.record("opening-hours.changed", "site", "opening-hours");
        }
        return week;
    }

    /** Those that are not over before that day, by their first. */
    @Transactional(readOnly = true)
    public List<Closure> closuresFrom(LocalDate day) {
        return jdbc.sql("""
                        select id, first_day, last_day, name
                        from closures
                        where last_day >= ?
                        order by first_day, id""").param(day).query(Closure.class).list();
    }

    /** @param lastDay included, not before the first */
    public Closure close(LocalDate firstDay, LocalDate lastDay, String name) {
        var closure = jdbc.sql("""
                        insert into closures (first_day, last_day, name)
                        values (?, ?, ?)
                        returning id, first_day, last_day, name""")
                .params(firstDay, lastDay, name.trim())
                .query(Closure.class)
                .single();
        audit.record(
                "closure.added",
                "closure",
                closure.id(),
                Map.of("firstDay", firstDay.toString(), "lastDay", lastDay.toString()));
        return closure;
    }

    public void openAgain(long closureId) {
        if (jdbc.sql("delete from closures where id = ?").param(closureId).update() == 0) {
            throw new ClosureNotFound(closureId);
        }
        audit.record("closure.removed", "closure", closureId, Map.of());
    }
}
