package io.forecourt.servicecenter.carcar;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Copies;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@ActiveProfiles("carcar")
@Import(Copies.class)
@TestPropertySource(properties = "forecourt.site.zone=America/Los_Angeles")
class CarCarAppointmentsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Copies copies;

    private Client client;
    private String employeeId;
    private long technician;

    @BeforeEach
    void hireSomeone() {
        client = new Client(port);
        employeeId = UUID.randomUUID().toString().substring(0, 12);
        technician = client.post("/api/technicians/", technician(employeeId)).id();
    }

    @Test
    void anExactEmployeeIdWinsOverAnId() {
        var namedLikeAnId = client.post("/api/technicians/", technician(String.valueOf(technician)));

        var created = create(booking().with("technician", technician));

        assertThat(created.body().get("technician").get("id").asLong()).isEqualTo(namedLikeAnId.id());
    }

    @Test
    void createsAnAppointmentWithAnAnswerOf200() {
        var created = create(booking().with("vin", "2222"));

        assertThat(created.status()).isEqualTo(200);
        assertThat(created.body().propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "date_time", "reason", "status", "vin", "customer", "vip", "technician");
        assertThat(created.body().get("status").asString()).isEqualTo("created");
        assertThat(created.body().get("vin").asString()).isEqualTo("2222");
        assertThat(created.body().get("customer").asString()).isEqualTo("Ann Lee");
        assertThat(created.body().get("technician").get("employee_id").asString())
                .isEqualTo(employeeId);
        assertThat(client.get("/api/appointments/{id}/", created.id()).body()).isEqualTo(created.body());
        assertThat(client.get("/api/appointments").body().get("appointments").findValuesAsString("id"))
                .contains(String.valueOf(created.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-27T19:56,         2023-12-27T19:56:00-08:00",
        "2023-12-27T19:56:00.000Z, 2023-12-27T11:56:00-08:00",
        "2023-12-27,               2023-12-27T00:00:00-08:00",
    })
    void takesATimeAsClientsSendIt(String sent, String shown) {
        assertThat(create(booking().with("date_time", sent))
                        .body()
                        .get("date_time")
                        .asString())
                .isEqualTo(shown);
    }

    @Test
    void takesATechnicianAsANumberOrAsText() {
        assertThat(create(booking().with("technician", technician)).status()).isEqualTo(200);
        assertThat(create(booking()
                                .with("technician", String.valueOf(technician))
                                .with("date_time", "2024-01-01"))
                        .status())
                .isEqualTo(200);
        assertThat(create(booking().with("technician", "nobody")).status()).isEqualTo(404);
    }

    @Test
    void readsABodyWithoutAUsableContentTypeAndIgnoresExtraKeys() {
        var body = """
                {"date_time": "2023-12-27T19:56", "reason": "Oil", "vin": "1", "customer": "Ann", "technician": "%s", "vip": true}""".formatted(employeeId);

        var created = client.with("Content-Type", "text/plain").post("/api/appointments/", body);

        assertThat(created.status()).isEqualTo(200);
        assertThat(created.body().get("vip").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"date_time", "reason", "vin", "customer", "technician"})
    void refusesABodyThatLacksAKey(String key) {
        var refused = create(booking().with(key, null));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().propertyNames()).containsExactly("message");
    }

    @Test
    void refusesAVinThatIsTooLong() {
        assertThat(create(booking().with("vin", "123456789012345678")).status()).isEqualTo(400);
    }

    @Test
    void finishesAndCancelsWithoutABody() {
        var finished = create(booking()).id();
        var canceled = create(booking().with("date_time", "2023-12-28T19:56")).id();

        assertThat(statusAfter(finished, "finish/")).isEqualTo("finished");
        assertThat(statusAfter(finished, "finish")).isEqualTo("finished");
        assertThat(statusAfter(canceled, "cancel/")).isEqualTo("canceled");
        assertThat(statusAfter(canceled, "cancel")).isEqualTo("canceled");
        assertThat(put(canceled, "finish/").status()).isEqualTo(409);
        assertThat(put(Long.MAX_VALUE, "cancel/").status()).isEqualTo(404);
    }

    @Test
    void finishesWhatTheWorkshopHasBegun() {
        var id = create(booking()).id();
        for (var step : new String[] {"arrive", "start", "await-parts"}) {
            client.as(Tokens.admin()).post("/api/v1/appointments/" + id + "/" + step);
        }

        assertThat(statusAfter(id, "finish/")).isEqualTo("finished");
    }

    @Test
    void deletesAnAppointmentWithAnAnswerOf200() {
        var id = create(booking()).id();

        assertThat(client.delete("/api/appointments/{id}/", id).status()).isEqualTo(200);
        assertThat(client.get("/api/appointments/{id}/", id).status()).isEqualTo(404);
        assertThat(client.delete("/api/appointments/{id}/", id).status()).isEqualTo(404);
        assertThat(client.delete("/api/technicians/{id}/", technician).status()).isEqualTo(200);
    }

    @Test
    void aVipsCarIsOrWasInOurInventoryWhateverTheCase() {
        var vin = Booking.newVin();
        copies.automobile(vin, false);

        var created = create(booking().with("vin", vin.toLowerCase(Locale.ROOT)));

        assertThat(created.body().get("vip").asBoolean()).isTrue();
        assertThat(create(booking().with("vin", "3333").with("date_time", "2024-01-01"))
                        .body()
                        .get("vip")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void takesAnHourOfTheTechniciansTime() {
        create(booking());

        var refused = create(booking().with("date_time", "2023-12-27T20:55"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("message").asString()).contains("is busy");
        assertThat(create(booking().with("date_time", "2023-12-27T20:56")).status())
                .isEqualTo(200);
    }

    @Test
    void theVersionedApiStaysClosed() {
        assertThat(client.get("/api/v1/appointments").status()).isEqualTo(401);
        assertThat(client.get("/api/v1/technicians").status()).isEqualTo(401);
    }

    @Test
    void theVersionedApiStaysStrict() {
        assertThat(client.as(Tokens.admin())
                        .post(
                                "/api/v1/appointments",
                                Booking.with(technician).and("vin", "2222").body())
                        .status())
                .isEqualTo(400);
    }

    private String statusAfter(long id, String step) {
        return put(id, step).body().get("status").asString();
    }

    private Answer put(long id, String step) {
        return client.put("/api/appointments/" + id + "/" + step, null);
    }

    private Answer create(Body body) {
        return client.post("/api/appointments/", body.fields());
    }

    private static Map<String, Object> technician(Object employeeId) {
        return Map.of("first_name", "Tom", "last_name", "Reed", "employee_id", employeeId);
    }

    private Body booking() {
        return new Body(Map.of(
                "date_time", "2023-12-27T19:56",
                "reason", "Oil change",
                "vin", "1",
                "customer", "Ann Lee",
                "technician", employeeId));
    }

    private record Body(Map<String, Object> fields) {

        Body with(String key, @Nullable Object value) {
            var changed = new HashMap<>(fields);
            if (value == null) {
                changed.remove(key);
            } else {
                changed.put(key, value);
            }
            return new Body(changed);
        }
    }
}
