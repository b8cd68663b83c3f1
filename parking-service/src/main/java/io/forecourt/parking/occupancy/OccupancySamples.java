package io.forecourt.parking.occupancy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The readings that are kept: one for a site and an instant. */
@Repository
class OccupancySamples {

    private final JdbcClient jdbc;

    OccupancySamples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reading of a site. */
    record Sample(
            long siteId, Instant at, int free, @Nullable Integer capacity) {}

    /** How many readings were new, and how many say otherwise what was known. */
    record Kept(int added, int corrected) {

        static final Kept NOTHING = new Kept(0, 0);

        Kept and(Kept more) {
            return new Kept(added + more.added, corrected + more.corrected);
        }
    }

    /** Keeps them in one statement; of no site two at the same instant. Those that say what is known change nothing. */
    Kept keep(Collection<Sample> samples) {
        return jdbc.sql("""
                        with kept as (
                            insert into occupancy_samples (site_id, at, free, capacity)
                            select * from unnest(cast(:sites as bigint[]), cast(:times as timestamptz[]),
                                                 cast(:free as int[]), cast(:capacities as int[]))
                            on conflict (site_id, at) do update set free = excluded.free, capacity = excluded.capacity
                                where occupancy_samples.free <> excluded.free
                            returning xmax = 0 as is_new)
                        select count(*) filter (where is_new)::int as added,
                               count(*) filter (where not is_new)::int as corrected
                          from kept""")
                .param("sites", samples.stream().map(Sample::siteId).toArray(Long[]::new))
                .param(
                        "times",
                        samples.stream()
                                .map(sample -> OffsetDateTime.ofInstant(sample.at(), ZoneOffset.UTC))
                                .map(OffsetDateTime::toString)
                                .toArray(String[]::new))
                .param("free", samples.stream().map(Sample::free).toArray(Integer[]::new))
                .param("capacities", samples.stream().map(Sample::capacity).toArray(Integer[]::new))
                .query((row, _) -> new Kept(row.getInt("added"), row.getInt("corrected")))
                .single();
    }

    /** Those of a site from one instant on and before another, in the order of their time. */
    List<Reading> between(long siteId, Instant from, Instant to) {
        return jdbc.sql("""
                        select at, free from occupancy_samples
                         where site_id = :site and at >= :from and at < :to
                         order by at""")
                .param("site", siteId)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, _) -> new Reading(row.getTimestamp("at").toInstant(), row.getInt("free")))
                .list();
    }
}
