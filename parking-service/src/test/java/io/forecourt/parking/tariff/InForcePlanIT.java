package io.forecourt.parking.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.IntegrationTest;
import java.util.Collections;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With many sites and versions, the one in force is found without reading the others. */
@IntegrationTest
class InForcePlanIT {

    @Autowired
    private JdbcClient jdbc;

    private long firstSite;

    @BeforeEach
    void addManyVersions() {
        firstSite = jdbc.sql("""
                        with operator as (
                            insert into operators (name, version) values ('Operator ' || gen_random_uuid(), 0) returning id),
                        site as (
                            insert into sites (operator_id, kind, name, time_zone, words, version)
                            select operator.id, 'CAR_PARK', 'Site ' || n, 'UTC', '', 0
                              from operator, generate_series(1, 8000) n returning id, operator_id),
                        tariff as (
                            insert into tariffs (operator_id, name, currency, version)
                            select id, 'Tariff ' || n, 'EUR', 0 from operator, generate_series(1, 200) n
                            returning id, operator_id),
                        versions as (
                            insert into tariff_versions
                                (tariff_id, number, state, document, starts_at, published_at, created_at, version)
                            select id, n, 'PUBLISHED', '{}', now() + n * interval '1 day', now(), now(), 0
                              from tariff, generate_series(1, 50) n),
                        prices as (
                            insert into site_tariffs (site_id, operator_id, tariff_id)
                            select site.id, site.operator_id, (select min(id) from tariff) + site.id % 200 from site)
                        select min(id) from site""").query(Long.class).single();
        jdbc.sql("analyze sites, tariffs, tariff_versions, site_tariffs").update();
    }

    @Test
    void ofAPageOfSitesTakesNothingButIndexes() {
        var sites = LongStream.range(firstSite, firstSite + 20).boxed().toArray(Long[]::new);
        var plan = String.join(
                "\n",
                jdbc.sql("explain " + PublishedVersions.IN_FORCE)
                        .param("sites", sites)
                        .param(
                                "times",
                                Collections.nCopies(20, "2200-01-01T00:00:00Z").toArray(String[]::new))
                        .query(String.class)
                        .list());

        assertThat(plan)
                .contains("site_tariffs_pkey", "sites_pkey", "tariff_versions_start_key")
                .doesNotContain("Seq Scan", "Sort");
    }
}
