package io.forecourt.parking.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds sites: one statement for a page, one for the spaces of its sites, one for the total where it is not clear, and what
 * other features take to say what a stay would be there.
 */
@Service
@Transactional(readOnly = true)
public class SiteSearch {

    private final JdbcClient jdbc;
    private final SpaceTable spaces;
    private final StayOffers offers;

    SiteSearch(JdbcClient jdbc, SpaceTable spaces, StayOffers offers) {
        this.jdbc = jdbc;
        this.spaces = spaces;
        this.offers = offers;
    }

    /** One page of the sites: the nearest first, or in the order of their names. */
    public Page<FoundSite> find(SiteQuery query, Pageable page) {
        var sql = new SiteSearchSql(query);
        List<FoundSite> found = jdbc.sql(sql.page())
                .params(sql.values())
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(SiteSearch::site)
                .list();
        return PageableExecutionUtils.getPage(described(found, query.stay()), page, () -> total(sql));
    }

    private List<FoundSite> described(List<FoundSite> found, @Nullable WantedStay stay) {
        var counted = counted(found);
        return stay == null || found.isEmpty() ? counted : offers.add(counted, stay);
    }

    private List<FoundSite> counted(List<FoundSite> found) {
        if (found.isEmpty()) {
            return found;
        }
        var counts = spaces.inService(found.stream().map(FoundSite::id).toList());
        return found.stream()
                .map(site -> site.with(counts.getOrDefault(site.id(), Map.of())))
                .toList();
    }

    private long total(SiteSearchSql sql) {
        return jdbc.sql(sql.total()).params(sql.values()).query(Long.class).single();
    }

    private static FoundSite site(ResultSet row, int ignored) throws SQLException {
        var distance = row.getObject("distance", Double.class);
        return new FoundSite(
                row.getLong("id"),
                SiteKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("operator"),
                row.getString("time_zone"),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("city"),
                position(row),
                distance == null ? null : Position.metres(distance),
                Map.of(),
                row.getObject("capacity", Integer.class),
                null,
                null);
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        var latitude = row.getObject("latitude", Double.class);
        return latitude == null ? null : new Position(latitude, row.getDouble("longitude"));
    }
}
