package io.forecourt.parking.receipt;

import static io.forecourt.parking.Drivers.STAYS;
import static io.forecourt.parking.Drivers.driver;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Drivers;
import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ReceiptPdfIT {

    /** A Tuesday at 10 on the spot, in paid hours. */
    private static final Instant TEN = ZonedDateTime.now(ZoneId.of("Europe/Berlin"))
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
            .with(LocalTime.of(10, 0))
            .toInstant();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client driver;
    private long site;

    @BeforeEach
    void addASiteWithATariff() {
        var manager = new Client(port).as(Tokens.admin());
        driver = driver(port);
        site = Places.site(manager);
        Places.addSpaces(manager, site, 1).expect(200);
        ParisTariff.at(jdbc, site);
    }

    @Test
    void whoFollowsALinkGetsWhatWasIssuedLast() {
        String path = paid() + "/receipt.pdf";

        var pdf = driver.with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .with("Accept-Language", "fr-FR,fr;q=0.9")
                .get(path)
                .expect(200);

        assertThat(pdf.text()).startsWith("%PDF-");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Language")).isEqualTo("fr");
        assertThat(pdf.header("Content-Disposition")).matches("inline; filename=\"P-\\d{4}-\\d{6}-1\\.pdf\"");
        assertThat(driver.get(path + "?lang=DE").expect(200).header("Content-Language"))
                .isEqualTo("de");
        assertThat(driver.get(path + "?lang=XX").status()).isEqualTo(400);
    }

    @Test
    void somebodyElsesIsNoneAndWhoManagesParkingSeesAll() {
        String path = paid() + "/receipt.pdf";

        assertThat(driver(port).get(path).expect(404).problem()).isEqualTo("stay-not-found");
        assertThat(new Client(port).get(path).status()).isEqualTo(401);
        new Client(port).as(Tokens.of(Role.PARKING_MANAGER)).get(path).expect(200);
    }

    @Test
    void whatIsNotPaidHasNone() {
        long id = Drivers.book(driver, site, TEN, TEN.plus(Duration.ofHours(1)))
                .expect(201)
                .id();

        assertThat(driver.get(STAYS + "/" + id + "/receipt.pdf").expect(404).problem())
                .isEqualTo("receipt-not-found");
    }

    private String paid() {
        long id = Drivers.book(driver, site, TEN, TEN.plus(Duration.ofHours(1)))
                .expect(201)
                .id();
        Drivers.pay(driver, id, "CONFIRMED");
        return STAYS + "/" + id;
    }
}
