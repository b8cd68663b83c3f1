package io.forecourt.parking.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.IntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is free at some sites is found without looking at the stays of the others. */
@IntegrationTest
class CountingPlanIT {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readsOpenStaysBySite() {
        long first = jdbc.sql("""
                        with operator as (
                            insert into operators (name, version) values ('Operator ' || gen_random_uuid(), 0) returning id),
                        site as (
                            insert into sites (operator_id, kind, name, time_zone, words, version)
                            select operator.id, 'CAR_PARK', 'Site ' || n, 'UTC', '', 0
                              from operator, generate_series(1, 500) n returning id),
                        space as (
                            insert into spaces (site_id, number, kind)
                            select id, n, 'STANDARD' from site, generate_series(1, 5) n returning id, site_id),
                        stay as (
                            insert into stays (kind, state, account_id, site_id, space_id, space_kind, plate, country,
                                               vehicle_class, user_class, starts_at, ends_at, price_cents, created_at)
                            select 'RESERVATION', 'CONFIRMED', gen_random_uuid(), site_id, id, 'STANDARD', 'AA123AA', 'FR',
                                   'CAR', 'VISITOR', now() + n * interval '1 week', now() + n * interval '1 week 1 hour', 0,
                                   now()
                              from space, generate_series(1, 8) n)
                        select min(id) from site""").query(Long.class).single();
        jdbc.sql("analyze spaces, stays").update();
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

        String plan = String.join(
                "\n",
                jdbc.sql("explain " + SpaceCalendar.counting(tomorrow, Instant.now()))
                        .param(
                                "sites",
                                LongStream.range(first, first + 20).boxed().toArray(Long[]::new))
                        .param("from", StayRow.utc(tomorrow))
                        .param("to", StayRow.utc(tomorrow.plusSeconds(60)))
                        .param("now", StayRow.utc(Instant.now()))
                        .query(String.class)
                        .list());

        assertThat(plan).contains("stays_open_at_a_site").doesNotContain("stays_one_at_a_time", "Seq Scan");
    }
}
