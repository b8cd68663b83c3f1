package io.forecourt.parking.tariff;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tariff the sites take. */
@Repository
class PricedSites {

    private final JdbcClient jdbc;

    PricedSites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> tariffOf(long siteId) {
        return jdbc.sql("select tariff_id from site_tariffs where site_id = ?")
                .param(siteId)
                .query(Long.class)
                .optional();
    }

    void set(long siteId, long operatorId, long tariffId) {
        jdbc.sql("""
                        insert into site_tariffs (site_id, operator_id, tariff_id) values (?, ?, ?)
                        on conflict (site_id) do update set tariff_id = excluded.tariff_id""").params(siteId, operatorId, tariffId).update();
    }

    boolean remove(long siteId) {
        return jdbc.sql("delete from site_tariffs where site_id = ?")
                        .param(siteId)
                        .update()
                > 0;
    }

    /** Takes a tariff from sites that are gone. */
    void removeFromThoseGone(long tariffId) {
        jdbc.sql("""
                        delete from site_tariffs t using sites s
                         where t.tariff_id = ? and s.id = t.site_id and s.removed_at is not null""").param(tariffId).update();
    }

    /** In the order of their names, whichever way the page wants that. */
    Page<TariffSite> sitesOf(long tariffId, Pageable page) {
        boolean backwards = page.getSort().stream().anyMatch(Sort.Order::isDescending);
        var found = jdbc.sql("""
                        select s.id, s.name, s.city, s.time_zone from site_tariffs t join sites s on s.id = t.site_id
                         where t.tariff_id = :tariff and s.removed_at is null order by s.name %1$s, s.id %1$s
                         limit :limit offset :offset""".formatted(backwards ? "desc" : "asc"))
                .param("tariff", tariffId)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new TariffSite(
                        row.getLong("id"), row.getString("name"), row.getString("city"), row.getString("time_zone")))
                .list();
        return PageableExecutionUtils.getPage(
                found,
                page,
                () -> jdbc.sql("""
                        select count(*) from site_tariffs t join sites s on s.id = t.site_id
                         where t.tariff_id = ? and s.removed_at is null""").param(tariffId).query(Long.class).single());
    }

    /** The sites of a tariff with their clocks, also those that are gone. */
    Map<Long, ZoneId> withTariff(long tariffId) {
        Map<Long, ZoneId> sites = new HashMap<>();
        jdbc.sql("""
                        select s.id, s.time_zone from site_tariffs t join sites s on s.id = t.site_id
                         where t.tariff_id = ?""").param(tariffId).query(row -> {
            sites.put(row.getLong("id"), ZoneId.of(row.getString("time_zone")));
        });
        return sites;
    }
}
