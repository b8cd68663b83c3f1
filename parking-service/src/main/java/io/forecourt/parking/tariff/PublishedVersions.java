package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.SiteTariffs.SiteAt;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was published, of several sites or versions in one statement. */
@Repository
class PublishedVersions {

    static final String IN_FORCE = """
            select asked.n, s.time_zone, v.id as version_id
              from unnest(cast(:sites as bigint[]), cast(:times as timestamptz[]))
                   with ordinality as asked (site_id, at, n)
              join site_tariffs t on t.site_id = asked.site_id
              join sites s on s.id = t.site_id and s.removed_at is null
              join lateral (select id from tariff_versions
                             where tariff_id = t.tariff_id and state = 'PUBLISHED' and starts_at <= asked.at
                             order by starts_at desc limit 1) v on true""";

    private final JdbcClient jdbc;

    PublishedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version by the clocks of a place. */
    record Clocked(long versionId, ZoneId zone) {}

    /** A version as it was published. */
    record Published(TariffDocument document, Currency currency) {}

    /** Which is in force, in the order asked. */
    List<Optional<Clocked>> inForce(List<SiteAt> asked) {
        List<Optional<Clocked>> inForce = new ArrayList<>(Collections.nCopies(asked.size(), Optional.empty()));
        jdbc.sql(IN_FORCE)
                .param("sites", asked.stream().map(SiteAt::siteId).toArray(Long[]::new))
                .param("times", asked.stream().map(one -> one.at().toString()).toArray(String[]::new))
                .query(row -> {
                    var version = new Clocked(row.getLong("version_id"), ZoneId.of(row.getString("time_zone")));
                    inForce.set(row.getInt("n") - 1, Optional.of(version));
                });
        return inForce;
    }

    /** What these versions say, by their ids; drafts are absent. */
    Map<Long, Published> load(Collection<Long> versionIds) {
        Map<Long, Published> versions = new HashMap<>();
        jdbc.sql("""
                        select v.id, v.document, t.currency
                          from tariff_versions v join tariffs t on t.id = v.tariff_id
                         where v.id = any (:versions) and v.state = 'PUBLISHED'""").param("versions", versionIds.toArray(Long[]::new)).query(row -> {
            versions.put(
                    row.getLong("id"),
                    new Published(
                            Documents.read(row.getString("document")),
                            Currency.getInstance(row.getString("currency"))));
        });
        return versions;
    }
}
