package io.forecourt.parking.driver;

import static io.forecourt.parking.driver.Driver.VEHICLES;
import static io.forecourt.parking.driver.Driver.newPlate;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Drivers;
import io.forecourt.parking.ParisTariff;
import io.forecourt.parking.Places;
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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plate tells where somebody was, so no log has one, nor does an address, which logs are full of. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class PlatesInLogsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areMasked(CapturedOutput output) {
        var ann = Driver.somebody(port);
        var manager = new Client(port).as(Tokens.admin());
        var plate = newPlate();

        ann.add(plate).expect(201);
        ann.add(plate).expect(409);
        ann.client()
                .post(VEHICLES, Map.of("plate", plate + "?".repeat(40), "country", "FR"))
                .expect(400);
        ann.client().post(VEHICLES, "{\"plate\": \"" + plate + "\", ").expect(400);
        ann.client().post(VEHICLES, Map.of("plate", plate, "country", plate)).expect(400);
        manager.post(
                        "/api/v1/parking/permits",
                        Map.of(
                                "plate",
                                plate,
                                "country",
                                "FR",
                                "userClass",
                                "RESIDENT",
                                "validFrom",
                                Instant.EPOCH.toString()))
                .expect(400);
        LoggerFactory.getLogger(PlatesInLogsIT.class).info("The plate was {}.", Plate.of(plate, "FR"));

        assertThat(output)
                .contains("The plate was " + plate.substring(0, 2) + "***** (FR).")
                .doesNotContainIgnoringCase(plate);
    }

    @Test
    void noneOfABookingIsThere(CapturedOutput output) {
        var manager = new Client(port).as(Tokens.admin());
        long site = Places.site(manager);
        Places.addSpaces(manager, site, 2).expect(200);
        ParisTariff.at(jdbc, site);
        var plate = newPlate();
        var driver = Drivers.driver(port);
        var from = ZonedDateTime.now(ZoneId.of("Europe/Berlin"))
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .with(LocalTime.of(10, 0))
                .toInstant();
        var wish = Drivers.wish(site, from, from.plus(Duration.ofHours(2)), Map.of("plate", plate, "country", "FR"));

        long booked = driver.post(Drivers.RESERVATIONS, wish).expect(201).id();
        Drivers.pay(driver, booked, "CONFIRMED");
        driver.post(Drivers.STAYS + "/" + booked + "/check-in").expect(409);
        driver.post(Drivers.STAYS + "/" + booked + "/cancel").expect(200);
        driver.post(Drivers.RESERVATIONS, Map.of("plate", plate, "siteId", "none"))
                .expect(400);
        manager.post("/api/v1/parking/history/stays/search", Map.of("plate", plate, "country", "FR"))
                .expect(200);

        assertThat(output).doesNotContainIgnoringCase(plate);
    }
}
