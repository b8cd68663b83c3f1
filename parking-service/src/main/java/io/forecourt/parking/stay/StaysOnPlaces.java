package io.forecourt.parking.stay;

import io.forecourt.parking.place.Occupied;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps places from going away under stays, of both kinds. Asked while the site, or its spaces, are held. */
@Component
class StaysOnPlaces implements Occupied {

    private static final String OPEN = """
            state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY', 'QUOTED', 'ACTIVE', 'EXTENDED')
               and not (state in ('HELD', 'QUOTED') and held_until <= :now)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StaysOnPlaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public long staysAt(long siteId) {
        return jdbc.sql("select count(*) from stays where site_id = :site and " + OPEN)
                .param("site", siteId)
                .param("now", StayRow.utc(clock.instant()))
                .query(Long.class)
                .single();
    }

    @Override
    public Set<Long> takenAmong(Collection<Long> spaceIds) {
        return jdbc
                .sql("select distinct space_id from stays where space_id = any (:spaces) and " + OPEN)
                .param("spaces", spaceIds.toArray(Long[]::new))
                .param("now", StayRow.utc(clock.instant()))
                .query(Long.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Who overstays has left at no time that is known. */
    @Override
    public long mostAtOnce(long siteId) {
        return jdbc.sql("""
                        with stay as (
                            select greatest(lower(period), :now) as comes,
                                   case when state in ('CHECKED_IN', 'OVERSTAY') and upper(period) <= :now then 'infinity'
                                        else upper(period) end as goes
                              from stays where site_id = :site and %s),
                        moment as (
                            select comes as at, 1 as more from stay where goes > :now
                            union all select goes, -1 from stay where goes > :now)
                        select coalesce(max(there), 0) from (
                            select sum(more) over (order by at, more) as there from moment) vehicles""".formatted(OPEN))
                .param("site", siteId)
                .param("now", StayRow.utc(clock.instant()))
                .query(Long.class)
                .single();
    }
}
