package io.forecourt.servicecenter.vehicle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches our stock, past and present, and all cars that were ever booked in; both by trigram indexes. */
@Component
class VehicleSearch {

    // language=sql
    private static final String FIND = """
            with found as (
                (select vin from automobile_vo where vin like :pattern and vin > :after order by vin limit :limit)
                union
                (select distinct vin from appointments where vin like :pattern and vin > :after order by vin limit :limit)
                order by vin
                limit :limit
            )
            select found.vin, coalesce(v.sold_by_us, false) as vip, v.manufacturer, v.model, v.model_year,
                   (select max(a.starts_at)
                    from appointments a
                    where a.vin = found.vin and a.status not in ('CANCELED', 'NO_SHOW')) as last_visit
            from found
            left join automobile_vo v on v.vin = found.vin
            order by found.vin""";

    private final JdbcClient jdbc;

    VehicleSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<VehicleFound> find(String part, String after, int limit) {
        return jdbc.sql(FIND)
                .param("pattern", "%" + part + "%")
                .param("after", after)
                .param("limit", limit)
                .query(VehicleSearch::vehicle)
                .list();
    }

    private static VehicleFound vehicle(ResultSet row, int ignored) throws SQLException {
        var lastVisit = row.getObject("last_visit", OffsetDateTime.class);
        return new VehicleFound(
                row.getString("vin"),
                row.getBoolean("vip"),
                row.getString("manufacturer"),
                row.getString("model"),
                row.getObject("model_year", Integer.class),
                lastVisit == null ? null : lastVisit.toInstant());
    }
}
