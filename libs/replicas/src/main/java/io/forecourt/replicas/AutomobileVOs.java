package io.forecourt.replicas;

import io.forecourt.messaging.consumer.CopyState;
import io.forecourt.messaging.consumer.Freshness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads this service's copies of automobiles. Removed ones are found too: they say so. */
public class AutomobileVOs {

    private final JdbcClient jdbc;
    private final ObjectProvider<Freshness> freshness;

    /** @param freshness asked late, because it depends on every subscription, and these may use the copies */
    AutomobileVOs(JdbcClient jdbc, ObjectProvider<Freshness> freshness) {
        this.jdbc = jdbc;
        this.freshness = freshness;
    }

    /** Since the copies were last known to hold all that inventory had sent; empty until that is known once. */
    public Optional<Duration> age() {
        return freshness.getObject().of(Replicas.AUTOMOBILES.name()).map(CopyState::age);
    }

    /** @param vin in canonical form */
    public Optional<AutomobileVO> find(String vin) {
        return jdbc.sql("select * from automobile_vo where vin = ?")
                .param(vin)
                .query((row, _) -> automobile(row))
                .optional();
    }

    /**
     * Finds the copy and locks it until the transaction ends, which makes the work of concurrent transactions on this
     * VIN take turns. Snapshots that arrive meanwhile wait, too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AutomobileVO> findForUpdate(String vin) {
        return jdbc.sql("select * from automobile_vo where vin = ? for update")
                .param(vin)
                .query((row, _) -> automobile(row))
                .optional();
    }

    /** The copies of those VINs that are known, by VIN, with one query. */
    public Map<String, AutomobileVO> findAll(Collection<String> vins) {
        if (vins.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from automobile_vo where vin = any(?)")
                .param(vins.toArray(String[]::new))
                .query((row, _) -> automobile(row))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(AutomobileVO::vin, Function.identity()));
    }

    private static AutomobileVO automobile(ResultSet row) throws SQLException {
        return new AutomobileVO(
                row.getString("vin"),
                row.getLong("revision"),
                row.getBoolean("removed"),
                row.getString("manufacturer"),
                row.getString("model"),
                row.getObject("model_year", Integer.class),
                row.getString("color"),
                row.getObject("mileage", Integer.class),
                row.getString("mileage_unit"),
                row.getObject("price_minor_units", Long.class),
                row.getString("price_currency"),
                row.getString("condition"),
                row.getString("status"),
                row.getBoolean("sold_by_us"),
                row.getString("fuel"),
                row.getString("emission_class"),
                row.getObject("weight_kg", Integer.class),
                row.getString("registration_plate"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
