package io.forecourt.parking.place;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Spaces many at a time, each time in one statement. */
@Repository
class SpaceTable {

    private final JdbcClient jdbc;

    SpaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A space that does not exist yet. */
    record Row(NewSpaces kind, String number, @Nullable SpacePlan plan) {}

    /** Adds those whose numbers are free, and tells these numbers. */
    List<String> add(long siteId, List<Row> rows) {
        return jdbc.sql("""
                        insert into spaces (site_id, level_id, number, kind,
                                            plan_x, plan_y, plan_width, plan_height, plan_turn)
                        select :site, new.*
                          from unnest(cast(:levels as bigint[]), cast(:numbers as text[]), cast(:kinds as text[]),
                                      cast(:xs as real[]), cast(:ys as real[]), cast(:widths as real[]),
                                      cast(:heights as real[]), cast(:turns as real[])) as new
                        on conflict (site_id, number) where removed_at is null do nothing
                        returning number""")
                .param("site", siteId)
                .param("levels", rows.stream().map(row -> row.kind().levelId()).toArray(Long[]::new))
                .param("numbers", rows.stream().map(Row::number).toArray(String[]::new))
                .param(
                        "kinds",
                        rows.stream().map(row -> row.kind().kind().name()).toArray(String[]::new))
                .param("xs", planned(rows, SpacePlan::x))
                .param("ys", planned(rows, SpacePlan::y))
                .param("widths", planned(rows, SpacePlan::width))
                .param("heights", planned(rows, SpacePlan::height))
                .param("turns", planned(rows, SpacePlan::turn))
                .query(String.class)
                .list();
    }

    private static @Nullable Float[] planned(List<Row> rows, Function<SpacePlan, Float> part) {
        return rows.stream()
                .map(row -> row.plan() == null ? null : part.apply(row.plan()))
                .toArray(Float[]::new);
    }

    /** Removes those of these numbers that there are, and tells which they were, by their ids. */
    Map<Long, String> remove(long siteId, Collection<String> numbers, Instant at) {
        Map<Long, String> removed = new HashMap<>();
        jdbc.sql("""
                        update spaces set removed_at = :at, version = version + 1
                         where site_id = :site and number = any (:numbers) and removed_at is null
                        returning id, number""")
                .param("at", Timestamp.from(at))
                .param("site", siteId)
                .param("numbers", numbers.toArray(String[]::new))
                .query(row -> {
                    removed.put(row.getLong("id"), row.getString("number"));
                });
        return removed;
    }

    /** All of a site that goes: whoever is about to take one of them has done so before, or does not get it. */
    void removeAll(long siteId, Instant at) {
        jdbc.sql("update spaces set removed_at = ?, version = version + 1 where site_id = ? and removed_at is null")
                .param(Timestamp.from(at))
                .param(siteId)
                .update();
    }

    /** How many spaces the site has, also those that are out of service. */
    long count(long siteId) {
        return count("site_id = ?", siteId);
    }

    /** How many spaces are on the level, also those that are out of service. */
    long countOnLevel(long levelId) {
        return count("level_id = ?", levelId);
    }

    /** How many of each kind these sites have in service; nothing for a site that has none. */
    Map<Long, Map<SpaceKind, Integer>> inService(Collection<Long> siteIds) {
        Map<Long, Map<SpaceKind, Integer>> counts = new HashMap<>();
        jdbc.sql("""
                        select site_id, kind, count(*)::int as spaces
                          from spaces
                         where site_id = any (:sites) and removed_at is null and active
                         group by site_id, kind""").param("sites", siteIds.toArray(Long[]::new)).query(row -> {
            counts.computeIfAbsent(row.getLong("site_id"), _ -> new EnumMap<>(SpaceKind.class))
                    .put(SpaceKind.valueOf(row.getString("kind")), row.getInt("spaces"));
        });
        return counts;
    }

    private long count(String where, long id) {
        return jdbc.sql("select count(*) from spaces where removed_at is null and " + where)
                .param(id)
                .query(Long.class)
                .single();
    }
}
