package io.forecourt.parking.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Drivers;
import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a booking costs the database. */
@IntegrationTest
class BookingPathIT {

    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private long site;

    @BeforeEach
    void addALargeSite() {
        var manager = new Client(port).as(Tokens.admin());
        site = Places.site(manager);
        Places.addSpaces(manager, site, 5000).expect(200);
        ParisTariff.at(jdbc, site);
        jdbc.sql("analyze spaces, stays").update();
    }

    @Test
    void takesAStatementForEachThingToKnowAndOneToTakeASpace() throws Exception {
        book();

        List<String> statements = SqlStatements.recordedDuring(this::book);

        assertThat(statements)
                .satisfiesExactly(
                        sql -> assertThat(sql).contains("join site_tariffs"),
                        sql -> assertThat(sql).contains("from permits"),
                        sql -> assertThat(sql).contains("insert into stays"),
                        sql -> assertThat(sql).contains("insert into notices"),
                        sql -> assertThat(sql).contains("insert into outbox"));
    }

    private void book() {
        Drivers.book(Drivers.driver(port), site, tomorrow, tomorrow.plusSeconds(600))
                .expect(201);
    }
}
