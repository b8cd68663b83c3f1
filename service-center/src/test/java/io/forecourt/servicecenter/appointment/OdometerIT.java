package io.forecourt.servicecenter.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Copies;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(Copies.class)
class OdometerIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Copies copies;

    private Client client;
    private String vin;

    @BeforeEach
    void drive() {
        client = new Client(port).as(Tokens.admin());
        vin = Booking.newVin();
    }

    @Test
    void aReadingBelowTheLastOneNeedsConfirmation() {
        client.post("/api/v1/appointments", booking().odometer(50_000, "KM").body());

        var refused = client.post(
                "/api/v1/appointments", booking().odometer(49_000, "KM").body());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("odometer-needs-confirmation");
        assertThat(refused.body().get("previous").get("value").asInt()).isEqualTo(50_000);
        assertThat(refused.body().get("previous").get("unit").asString()).isEqualTo("KM");
        var confirmed = client.post(
                "/api/v1/appointments",
                booking().odometer(49_000, "KM").and("odometerConfirmed", true).body());
        assertThat(confirmed.status()).isEqualTo(201);
    }

    @Test
    void aConfirmedReadingIsTheNewMeasure() {
        client.post("/api/v1/appointments", booking().odometer(50_000, "KM").body());
        client.post(
                "/api/v1/appointments",
                booking().odometer(12, "KM").and("odometerConfirmed", true).body());

        assertThat(client.post(
                                "/api/v1/appointments",
                                booking().odometer(40, "KM").body())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void beforeTheFirstVisitItIsMeasuredAgainstInventorysMileage() {
        copies.automobile(vin, false);

        var refused = client.post(
                "/api/v1/appointments", booking().odometer(174_117, "MI").body());

        assertThat(refused.body().get("previous").get("value").asInt()).isEqualTo(274_117);
    }

    @Test
    void isTakenOnArrivalAndAtTheFinishToo() {
        var appointment = "/api/v1/appointments/"
                + client.post(
                                "/api/v1/appointments",
                                booking().odometer(50_000, "KM").body())
                        .id();

        assertThat(client.post(appointment + "/arrive", reading(49_999)).problem())
                .isEqualTo("odometer-needs-confirmation");
        assertThat(client.get(appointment).body().get("status").asString()).isEqualTo("SCHEDULED");
        assertThat(client.post(appointment + "/arrive", reading(50_010)).status())
                .isEqualTo(200);
        client.post(appointment + "/start");
        client.post(appointment + "/ready");
        var finished = client.post(appointment + "/finish", reading(50_030));
        assertThat(finished.body().get("odometer").get("value").asInt()).isEqualTo(50_030);
    }

    private static Map<String, Object> reading(int kilometres) {
        return Map.of("odometer", Map.of("value", kilometres, "unit", "KM"));
    }

    private Booking booking() {
        return Booking.with(Staff.hire(client, "Reed")).and("vin", vin);
    }
}
