package io.forecourt.sales.sale;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets time pass for a reservation. */
public final class Reservations {

    private Reservations() {}

    /** As if it had been made two hours ago for an hour. */
    public static void letRunOut(JdbcClient jdbc, long sale) {
        jdbc.sql("""
                        update commitments
                        set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'
                        where id = (select commitment_id from sales where id = ?)""").param(sale).update();
        jdbc.sql("update sales set reserved_until = now() - interval '1 hour' where id = ?")
                .param(sale)
                .update();
    }
}
