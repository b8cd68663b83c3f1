package io.forecourt.parking.stay;

import static io.forecourt.parking.stay.StayRow.utc;

import io.forecourt.parking.place.SpaceKind;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When spaces are free. Holds that have run out count for nothing, whether or not anybody has said so yet. */
@Component
@Transactional(readOnly = true)
public class SpaceCalendar {

    /** A stay that has its space, as of {@code :now}. */
    static final String HAS_ITS_SPACE = """
            t.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY') and not (t.state = 'HELD' and t.held_until <= :now)""";

    private final JdbcClient jdbc;

    SpaceCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many spaces of a kind there are, and how many of them are free. */
    public record Count(int total, int free) {}

    /**
     * Those in service at the sites, by site and kind.
     *
     * @param now vehicles that are there now are in the way of what begins now
     */
    public Map<Long, Map<SpaceKind, Count>> count(Collection<Long> siteIds, Instant from, Instant to, Instant now) {
        Map<Long, Map<SpaceKind, Count>> counts = new TreeMap<>();
        jdbc.sql(counting(from, now))
                .param("sites", siteIds.toArray(Long[]::new))
                .param("from", utc(from))
                .param("to", utc(to))
                .param("now", utc(now))
                .query(row -> {
                    counts.computeIfAbsent(row.getLong("site_id"), _ -> new TreeMap<>())
                            .put(
                                    SpaceKind.valueOf(row.getString("kind")),
                                    new Count(row.getInt("total"), row.getInt("free")));
                });
        return counts;
    }

    static String counting(Instant from, Instant now) {
        return """
                select p.site_id, p.kind, count(*)::int as total,
                       (count(*) filter (where taken.space_id is null))::int as free
                  from spaces p
                  left join (select distinct t.space_id from stays t
                              where t.site_id = any (:sites) and %s) taken on taken.space_id = p.id
                 where p.site_id = any (:sites) and p.removed_at is null and p.active
                 group by p.site_id, p.kind""".formatted(inTheWay(from, now));
    }

    /** The spaces of the site that somebody has during a part of that time. */
    public Set<Long> taken(long siteId, Instant from, Instant to, Instant now) {
        return jdbc
                .sql("select distinct t.space_id from stays t where t.site_id = :site and t.space_id is not null and "
                        + inTheWay(from, now))
                .param("site", siteId)
                .param("from", utc(from))
                .param("to", utc(to))
                .param("now", utc(now))
                .query(Long.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static String inTheWay(Instant from, Instant now) {
        String there = from.isAfter(now) ? "" : " or t.state in ('CHECKED_IN', 'OVERSTAY')";
        return HAS_ITS_SPACE + " and (" + StayRow.duringAPartOf("t.period") + there + ")";
    }

    /** Whether that is a space of the site that can be had at all. */
    public boolean isInService(long siteId, long spaceId) {
        return jdbc.sql("""
                        select exists (
                            select from spaces where id = ? and site_id = ? and removed_at is null and active)""").param(spaceId).param(siteId).query(Boolean.class).single();
    }

    /** When somebody has the space next, from that time on. */
    Optional<Instant> nextTaken(long spaceId, Instant from, Instant now) {
        return jdbc.sql("""
                        select greatest(min(lower(t.period)), :from) from stays t
                         where t.space_id = :space and t.period && tstzrange(:from, null) and lower(t.period) >= :from
                           and %s
                        having count(*) > 0""".formatted(HAS_ITS_SPACE))
                .param("space", spaceId)
                .param("from", utc(from))
                .param("now", utc(now))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * The beginnings nearest to the one asked for, at most one before and one after it, at which a space of the kind is free
     * for as long.
     *
     * @param within how far away they are looked for
     */
    public List<Instant> nearest(
            long siteId, SpaceKind kind, Instant from, Duration length, Duration within, Instant now) {
        return jdbc
                .sql("""
                        with beginning as (
                            select upper(t.period) as at from stays t
                             where t.site_id = :site and %1$s
                               and upper(t.period) > :from and upper(t.period) <= cast(:from as timestamptz) + make_interval(secs => :within)
                             union
                            select lower(t.period) - make_interval(secs => :length) from stays t
                             where t.site_id = :site and %1$s
                               and lower(t.period) - make_interval(secs => :length) < :from and lower(t.period) - make_interval(secs => :length) >= :now
                               and lower(t.period) - make_interval(secs => :length) >= cast(:from as timestamptz) - make_interval(secs => :within)),
                        possible as (
                            select at from beginning where exists (
                                select from spaces p
                                 where p.site_id = :site and p.kind = :kind and p.removed_at is null and p.active
                                   and not exists (
                                       select from stays t
                                        where t.space_id = p.id and %1$s
                                          and t.period && tstzrange(at, at + make_interval(secs => :length)))))
                        (select at from possible where at < :from order by at desc limit 1)
                        union all
                        (select at from possible where at > :from order by at limit 1)""".formatted(HAS_ITS_SPACE))
                .param("site", siteId)
                .param("kind", kind.name())
                .param("from", utc(from))
                .param("length", length.toSeconds())
                .param("within", within.toSeconds())
                .param("now", utc(now))
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }
}
