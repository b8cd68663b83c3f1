package io.forecourt.parking.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a free space is found among many. */
@IntegrationTest
class FreeSpacePlanIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void looksAtOneAfterTheOtherInTheOrderOfAnIndexAndEndsWithTheFirst() {
        var manager = new Client(port).as(Tokens.admin());
        long site = Places.site(manager);
        Places.addSpaces(manager, site, 5000).expect(200);
        jdbc.sql("""
                        insert into stays (kind, state, account_id, site_id, space_id, space_kind, plate, country, vehicle_class,
                                           user_class, starts_at, ends_at, price_cents, created_at)
                        select 'RESERVATION', 'CONFIRMED', gen_random_uuid(), site_id, id, kind, 'AA123AA', 'FR', 'CAR', 'VISITOR',
                               now() + n * interval '1 week', now() + n * interval '1 week 1 hour', 0, now()
                          from spaces, generate_series(1, 2) n where site_id = ?""").param(site).update();
        jdbc.sql("analyze spaces, stays").update();
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

        String plan = String.join(
                "\n",
                jdbc.sql("explain (analyze, timing off, costs off) "
                                + FreeSpace.that(false, false).lock(true))
                        .param("site", site)
                        .param("kind", "STANDARD")
                        .param("turn", FreeSpace.TURNS / 2)
                        .param("from", StayRow.utc(tomorrow))
                        .param("to", StayRow.utc(tomorrow.plusSeconds(60)))
                        .query(String.class)
                        .list());

        assertThat(plan)
                .contains("Index Scan using spaces_by_kind", "stays_one_at_a_time")
                .doesNotContain("Sort", "Seq Scan on spaces");
        assertThat(plan.lines().filter(line -> line.contains("spaces_by_kind") && line.contains("actual rows=1")))
                .as(plan)
                .hasSize(1);
    }
}
