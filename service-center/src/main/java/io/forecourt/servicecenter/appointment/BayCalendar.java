package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.Roster;
import io.forecourt.servicecenter.site.Site;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds a bay as {@link FreeTechnicians} finds a technician: all that are free are held before one is chosen, so that of
 * many who ask in the same moment nobody is refused while one is free.
 */
@Component
class BayCalendar {

    // language=sql
    private static final String FREE = """
            not exists (
                select 1
                from appointments a
                where a.bay_id = b.id
                  and a.occupied && tstzrange(:from, :to)
                  and a.status not in ('CANCELED', 'NO_SHOW')
                  and a.id <> :moved)
            """;

    private final Site site;
    private final JdbcClient jdbc;

    BayCalendar(Site site, JdbcClient jdbc) {
        this.site = site;
        this.jdbc = jdbc;
    }

    /**
     * The bay that it is booked into where that is free then, else the first that is.
     *
     * @throws NoBayFree when none is that it could be done in
     */
    long take(Wish wish, Roster roster) {
        var fitting = roster.fitting(wish.work()).stream().map(Roster.Bay::id).toList();
        if (fitting.isEmpty()) {
            throw new NoBayFree(wish.occupied(), wish.work().bayKind(), site);
        }
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "bays", fitting,
                "from", wish.occupied().from().atOffset(ZoneOffset.UTC),
                "to", wish.occupied().to().atOffset(ZoneOffset.UTC),
                "moved", wish.moved(),
                "current", wish.currentBay()));
        var held = hold(parameters);
        if (held.isEmpty()) {
            throw new NoBayFree(wish.occupied(), wish.work().bayKind(), site);
        }
        parameters.put("bays", held);
        // language=sql
        return jdbc.sql("""
                        select b.id
                        from bays b
                        where b.id in (:bays) and %s
                        order by b.id = :current desc, b.id
                        limit 1""".formatted(FREE))
                .params(parameters)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NoBayFree(wish.occupied(), wish.work().bayKind(), site));
    }

    private List<Long> hold(Map<String, Object> parameters) {
        // language=sql
        return jdbc.sql("""
                        select b.id
                        from bays b
                        where b.id in (:bays) and %s
                        order by b.id
                        for no key update""".formatted(FREE))
                .params(parameters)
                .query(Long.class)
                .list();
    }
}
