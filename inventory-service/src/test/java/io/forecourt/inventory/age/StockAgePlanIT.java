package io.forecourt.inventory.age;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.inventory.LargeStock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the age of 100,000 cars with five entries each is counted. It is kept in {@code target/stock-age-plan.txt}. */
class StockAgePlanIT {

    @Test
    void readsArrivalsFromAnIndexAlone() throws IOException {
        JdbcClient jdbc = LargeStock.in("stock-age-plan");
        jdbc.sql("""
                        insert into automobile_history (vin, occurred_at, kind, changes)
                        select vin, now() - make_interval(days => (id % 300)::int), kind, '[]'
                          from automobiles, unnest(array['REGISTERED', 'EDITED', 'EDITED', 'OFFERED', 'EDITED']) kind""").update();
        jdbc.sql("vacuum analyze automobile_history").update();

        String plan = String.join(
                "\n",
                jdbc.sql("explain (analyze, costs off, buffers off) " + StockAge.SQL)
                        .param("now", OffsetDateTime.now())
                        .query(String.class)
                        .list());

        Files.writeString(Path.of("target", "stock-age-plan.txt"), plan);
        assertThat(plan).contains("Index Only Scan using automobile_history_arrivals");
    }
}
