package io.forecourt.servicecenter;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts copies of automobiles and customers into the database, as the replicas do when a snapshot arrives. */
@TestComponent
public class Copies {

    private final JdbcClient jdbc;

    Copies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void automobile(String vin, boolean soldByUs) {
        jdbc.sql("""
                        insert into automobile_vo (vin, revision, removed, manufacturer, model, model_year, color, mileage,
                                                   mileage_unit, condition, status, sold_by_us, changed_at)
                        values (?, 1, false, 'Toyota', 'Cruiser', 2008, 'black', 274117, 'MI', 'USED', 'AVAILABLE', ?, now())
                        on conflict (vin) do update set sold_by_us = excluded.sold_by_us""").params(vin, soldByUs).update();
    }

    public void customer(long id, String firstName, String lastName) {
        customer(id, firstName, lastName, null);
    }

    public void customer(long id, String firstName, String lastName, @Nullable UUID account) {
        jdbc.sql("""
                        insert into customer_vo (customer_id, revision, removed, first_name, last_name, account_id, changed_at)
                        values (?, 1, false, ?, ?, ?, now())""").params(Arrays.asList(id, firstName, lastName, account)).update();
    }

    public void forget(long customerId) {
        jdbc.sql("""
                        update customer_vo
                        set removed = true, first_name = null, last_name = null, account_id = null
                        where customer_id = ?""").param(customerId).update();
    }
}
