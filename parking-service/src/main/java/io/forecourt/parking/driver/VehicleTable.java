package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.engine.VehicleClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vehicles as they are stored. Whose a bought one is, is found out each time, as customers merge and copies change. */
@Repository
class VehicleTable {

    // language=sql
    private static final String OF_ACCOUNT = """
            with recursive customers as (
                select customer_id from customer_vo where account_id = :account
                union
                select merged.customer_id
                  from customer_vo merged join customers heir on merged.merged_into = heir.customer_id)
            select v.*, p.vin, a.manufacturer, a.model, a.model_year, a.registration_plate, a.fuel,
                   a.weight_kg as known_weight_kg
              from vehicles v
              left join purchases p on p.sale_id = v.sale_id
              left join automobile_vo a on a.vin = p.vin
             where v.id in (
                   select id from vehicles where account_id = :account
                   union all
                   select b.id
                     from purchases s join vehicles b on b.sale_id = s.sale_id
                    where s.customer_id in (select customer_id from customers) and not s.ended and not b.hidden
                      and not exists (select from purchases later
                                       where later.vin = s.vin and later.sale_id > s.sale_id and not later.ended))
             order by v.id""";

    private final JdbcClient jdbc;

    VehicleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row with what belongs to it.
     *
     * @param plate as the driver said it
     */
    record Row(
            long id,
            long version,
            @Nullable String name,
            @Nullable Plate plate,
            Build build,
            @Nullable BoughtCar bought) {}

    List<Row> of(UUID account) {
        return jdbc.sql(OF_ACCOUNT)
                .param("account", account)
                .query(VehicleTable::row)
                .list();
    }

    /** Makes those who change an account's vehicles take turns, until the transaction ends. */
    void hold(UUID account) {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended(current_schema() || '.vehicles.' || ?, 0))")
                .param(account.toString())
                .query(Boolean.class)
                .single();
    }

    long add(UUID account, VehicleEntry entry) {
        return values("""
                        insert into vehicles (account_id, name, plate, country, vehicle_class, propulsion, weight_kg)
                        values (:account, :name, :plate, :country, :class, :propulsion, :weight)
                        returning id""", entry).param("account", account).query(Long.class).single();
    }

    void change(long id, VehicleEntry entry) {
        values("""
                        update vehicles
                           set name = :name, plate = :plate, country = :country, vehicle_class = :class,
                               propulsion = :propulsion, weight_kg = :weight, version = version + 1
                         where id = :id""", entry).param("id", id).update();
    }

    void remove(long id) {
        jdbc.sql("delete from vehicles where id = ?").param(id).update();
    }

    /** Puts a bought car out of its driver's sight, with all that they said of it. */
    void hide(long id) {
        jdbc.sql("""
                        update vehicles
                           set hidden = true, name = null, plate = null, country = null, vehicle_class = null,
                               propulsion = null, weight_kg = null, version = version + 1
                         where id = ?""").param(id).update();
    }

    /** Removes all that the account's owner entered. */
    void forget(List<UUID> accounts) {
        jdbc.sql("delete from vehicles where account_id = any (?)")
                .param(accounts.toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec values(String sql, VehicleEntry entry) {
        var build = entry.build();
        return jdbc.sql(sql)
                .param("name", entry.name())
                .param("plate", entry.plate().number())
                .param("country", entry.plate().country())
                .param("class", build.stated() == null ? null : build.stated().name())
                .param(
                        "propulsion",
                        build.propulsion() == null ? null : build.propulsion().name())
                .param("weight", build.weightKg());
    }

    private static Row row(ResultSet row, int ignored) throws SQLException {
        var number = row.getString("plate");
        return new Row(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("name"),
                number == null ? null : new Plate(number, row.getString("country")),
                new Build(
                        named(row.getString("vehicle_class"), VehicleClass.class),
                        named(row.getString("propulsion"), Propulsion.class),
                        row.getObject("weight_kg", Integer.class)),
                bought(row));
    }

    private static @Nullable BoughtCar bought(ResultSet row) throws SQLException {
        var vin = row.getString("vin");
        return vin == null
                ? null
                : new BoughtCar(
                        vin,
                        row.getString("manufacturer"),
                        row.getString("model"),
                        row.getObject("model_year", Integer.class),
                        row.getString("registration_plate"),
                        new Build(
                                null,
                                Propulsion.byFuel(row.getString("fuel")),
                                row.getObject("known_weight_kg", Integer.class)));
    }

    private static <E extends Enum<E>> @Nullable E named(@Nullable String name, Class<E> type) {
        return Optional.ofNullable(name).map(it -> Enum.valueOf(type, it)).orElse(null);
    }
}
