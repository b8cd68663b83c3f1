package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.site.Site;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds somebody for a time where nobody in particular is wanted: of those who are free the one with the fewest
 * appointments on that day, of several the one with the lowest id. All who are free are held before one is chosen, in
 * the order of their ids as everywhere. So of many who ask in the same moment each waits for the one before and chooses
 * among those who are left, and nobody is refused while somebody is free.
 */
@Component
class FreeTechnicians {

    // language=sql
    private static final String FREE = """
            t.active and not exists (
                select 1
                from appointments a
                where a.technician_id = t.id
                  and a.occupied && tstzrange(:startsAt, :endsAt)
                  and a.status not in ('CANCELED', 'NO_SHOW')
                  and a.id <> :moving)
            """;

    private final JdbcClient jdbc;
    private final Site site;

    FreeTechnicians(JdbcClient jdbc, Site site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    /**
     * One of these: the same technician where they are free then, else another.
     *
     * @param candidates at least one
     * @throws NobodyFree when all are busy then
     */
    long choose(Wish wish, Collection<Long> candidates) {
        var time = wish.occupied();
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "candidates", candidates,
                "startsAt", utc(time.from()),
                "endsAt", utc(time.to()),
                "moving", wish.moved(),
                "current", wish.currentTechnician()));
        var held = hold(parameters);
        if (held.isEmpty()) {
            throw new NobodyFree(wish.worked(), site);
        }
        var day = site.timeOf(wish.startsAt()).toLocalDate();
        parameters.put("held", held);
        parameters.put("dayStartsAt", utc(site.startOf(day)));
        parameters.put("dayEndsAt", utc(site.startOf(day.plusDays(1))));
        return first(parameters).orElseThrow(() -> new NobodyFree(wish.worked(), site));
    }

    /** With the one who has the appointment now, busy or not: they are not to be held out of order later. */
    private List<Long> hold(Map<String, Object> parameters) {
        // language=sql
        return jdbc.sql("""
                        select t.id
                        from technicians t
                        where t.id = :current or (t.id in (:candidates) and %s)
                        order by t.id
                        for no key update""".formatted(FREE))
                .params(parameters)
                .query(Long.class)
                .list();
    }

    /** Asked anew once they are held: whoever was waited for has taken one of them. */
    private Optional<Long> first(Map<String, Object> parameters) {
        // language=sql
        return jdbc.sql("""
                        select t.id
                        from technicians t
                        where t.id in (:held) and t.id in (:candidates) and %s
                        order by t.id = :current desc,
                                 (select count(*)
                                  from appointments that_day
                                  where that_day.technician_id = t.id
                                    and that_day.starts_at >= :dayStartsAt and that_day.starts_at < :dayEndsAt
                                    and that_day.status not in ('CANCELED', 'NO_SHOW')),
                                 t.id
                        limit 1""".formatted(FREE))
                .params(parameters)
                .query(Long.class)
                .optional();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
