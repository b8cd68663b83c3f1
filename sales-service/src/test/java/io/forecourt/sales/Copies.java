package io.forecourt.sales;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts copies of automobiles into the database, as the replica does when inventory's snapshot arrives. */
@TestComponent
public class Copies {

    private static final AtomicInteger VINS = new AtomicInteger();

    private final JdbcClient jdbc;

    Copies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static String newVin() {
        return "TESTSALES%08d".formatted(VINS.incrementAndGet());
    }

    /** An automobile on offer that nobody has seen before. */
    public String onOffer() {
        String vin = newVin();
        put(vin, "AVAILABLE");
        return vin;
    }

    /** Inventory's newest word on the automobile. */
    public void put(String vin, String status) {
        put(vin, "Toyota", status, false);
    }

    public void put(String vin, String manufacturer, String status, boolean removed) {
        jdbc.sql("""
                        insert into automobile_vo (vin, revision, removed, manufacturer, model, model_year, color,
                                                   condition, status, sold_by_us, changed_at)
                        values (?, 1, ?, ?, 'Cruiser', 2008, 'black', 'USED', ?, false, clock_timestamp())
                        on conflict (vin) do update
                        set revision = automobile_vo.revision + 1, removed = excluded.removed,
                            status = excluded.status, changed_at = excluded.changed_at""").params(vin, removed, manufacturer, status).update();
    }
}
