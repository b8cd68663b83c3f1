package io.forecourt.parking.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.testing.IntegrationTest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With many sites, a search does not read all of them. */
@IntegrationTest
class SearchPlanIT {

    private static final Position HERE = new Position(-40, -120);

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void addManySites() {
        jdbc.sql("""
                        with operator as (
                            insert into operators (name, version) values ('Operator ' || gen_random_uuid(), 0) returning id)
                        insert into sites (operator_id, kind, name, time_zone, latitude, longitude, words, version)
                        select operator.id, 'CAR_PARK', 'Site ' || n, 'UTC', -45 + random() * 10, -125 + random() * 10,
                               ' site ' || md5(n::text), 0
                          from operator, generate_series(1, 5000) n""").update();
        // As autovacuum would: entries that are not sorted in yet make the index dearer than it is.
        jdbc.sql("select gin_clean_pending_list('sites_by_words')")
                .query(Long.class)
                .single();
        jdbc.sql("analyze sites").update();
    }

    @Test
    void whatIsNearIsLookedUpInAnIndex() {
        assertThat(plan("", HERE)).contains("sites_by_place").doesNotContain("Seq Scan on sites");
    }

    @Test
    void wordsAreLookedUpInAnIndex() {
        assertThat(plan("a7b3c", null)).contains("sites_by_words").doesNotContain("Seq Scan on sites");
    }

    @Test
    void allSitesAreReadInTheOrderOfTheirNames() {
        assertThat(plan("", null)).contains("sites_by_name").doesNotContain("Seq Scan on sites");
    }

    private String plan(String text, @Nullable Position near) {
        var sql = new SiteSearchSql(new SiteQuery(text, near, 50_000, null, Set.of(), null, null));
        return String.join(
                "\n",
                jdbc.sql("explain " + sql.page())
                        .params(sql.values())
                        .param("size", 20)
                        .param("offset", 0L)
                        .query(String.class)
                        .list());
    }
}
