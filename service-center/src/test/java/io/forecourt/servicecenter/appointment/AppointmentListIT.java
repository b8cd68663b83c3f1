package io.forecourt.servicecenter.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Copies;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@Import(Copies.class)
@TestPropertySource(properties = "forecourt.site.zone=Europe/Berlin")
class AppointmentListIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Copies copies;

    private Client client;
    private long technician;

    @BeforeEach
    void hireSomeone() {
        client = new Client(port).as(Tokens.admin());
        technician = Staff.hire(client, "Reed");
    }

    @Test
    void eachSaysTheVersionThatAChangeOfItWants() {
        var id = book(Booking.with(technician));
        var listed = client.get("/api/v1/appointments?technicianId=" + technician)
                .body()
                .at("/items/0/version");

        var moved = client.with("If-Match", '"' + listed.asString() + '"')
                .post("/api/v1/appointments/" + id + "/reschedule", Map.of("durationMinutes", 30))
                .expect(200);

        assertThat(moved.etag()).isEqualTo('"' + moved.body().get("version").asString() + '"');
        assertThat(moved.body().get("version")).isNotEqualTo(listed);
    }

    @Test
    void aTimeThatTheClocksSkipIsRefused() {
        var refused = client.post(
                "/api/v1/appointments",
                Booking.with(technician).at("2027-03-28T02:30").body());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("skipped-local-time");
    }

    @Test
    void filtersByStatusVinAndCustomer() {
        var vin = Booking.newVin();
        var scheduled = book(Booking.with(technician).and("vin", vin));
        var canceled = book(Booking.with(technician).and("vin", vin).at("2026-03-07T10:00:00Z"));
        client.post("/api/v1/appointments/" + canceled + "/cancel");
        long customer = technician;
        copies.customer(customer, "Grace", "Hopper");
        var hers = book(
                Booking.with(technician).and("customer", Map.of("id", customer)).at("2026-03-08T10:00:00Z"));

        assertThat(ids("status=SCHEDULED")).containsExactly(scheduled, hers);
        assertThat(ids("status=SCHEDULED&status=CANCELED")).containsExactly(scheduled, canceled, hers);
        assertThat(ids("vin=" + vin.toLowerCase(java.util.Locale.ROOT))).containsExactly(scheduled, canceled);
        assertThat(ids("customerId=" + customer)).containsExactly(hers);
        assertThat(ids("vin=NOSUCHCAR")).isEmpty();
    }

    @Test
    void sortsAndPages() {
        var first = book(Booking.with(technician).at("2026-03-06T08:00:00Z"));
        var second = book(Booking.with(technician).at("2026-03-06T09:00:00Z"));
        var third = book(Booking.with(technician).at("2026-03-06T10:00:00Z"));

        assertThat(ids("sort=startsAt,desc")).containsExactly(third, second, first);
        assertThat(ids("sort=status&sort=startsAt,desc&size=2&page=1")).containsExactly(first);
        var page = client.get("/api/v1/appointments?technicianId=" + technician + "&size=2")
                .body();
        assertThat(page.get("totalItems").asInt()).isEqualTo(3);
        assertThat(page.get("totalPages").asInt()).isEqualTo(2);
        assertThat(page.get("items")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=%20",
                "status=SCHEDULED,%20",
                "sort=reason",
                "sort=startsAt,sideways",
                "size=0",
                "size=101",
                "page=-1",
                "status=LOST",
                "day=today",
                "day=+999999999-01-01",
                "technicianId=x"
            })
    void refusesAQueryThatMakesNoSense(String query) {
        assertThat(client.get("/api/v1/appointments?" + query).problem()).isEqualTo("invalid-request");
    }

    @Test
    void showsEachCarsVipOfTheMoment() {
        var ours = Booking.newVin();
        copies.automobile(ours, false);
        var id = book(Booking.with(technician).and("vin", ours));
        assertThat(vipOf(id)).isFalse();

        copies.automobile(ours, true);

        assertThat(vipOf(id)).isTrue();
        assertThat(items("").get(0).get("vip").asBoolean()).isTrue();
    }

    @Test
    void costsTheSameHoweverManyThereAre() throws Exception {
        long customer = technician;
        copies.customer(customer, "Grace", "Hopper");
        for (int i = 0; i < 20; i++) {
            var vin = Booking.newVin();
            copies.automobile(vin, i % 2 == 0);
            book(Booking.with(technician)
                    .and("vin", vin)
                    .and("customer", Map.of("id", customer))
                    .at("2026-04-%02dT10:00:00Z".formatted(i + 1)));
        }
        var id = ids("size=1").getFirst();

        assertThat(SqlStatements.recordedDuring(() -> assertThat(ids("size=20")).hasSize(20)))
                .as("the page and the total")
                .hasSize(2);
        assertThat(SqlStatements.recordedDuring(() -> client.get("/api/v1/appointments/{id}", id)))
                .as("the appointment with all names and its VIP")
                .hasSize(1);
    }

    @Test
    void bookingCostsAFixedNumberOfStatements() throws Exception {
        var booking = Booking.with(technician).body();

        assertThat(SqlStatements.recordedDuring(() -> client.post("/api/v1/appointments", booking)))
                .as("who works when, lock the technician, look for a conflict, insert, outbox, audit, show")
                .hasSize(7);
    }

    private boolean vipOf(long id) {
        return client.get("/api/v1/appointments/{id}", id).body().get("vip").asBoolean();
    }

    private List<Long> ids(String query) {
        return items(query).valueStream().map(item -> item.get("id").asLong()).toList();
    }

    private JsonNode items(String query) {
        return client.get("/api/v1/appointments?technicianId=" + technician + "&" + query)
                .body()
                .get("items");
    }

    private long book(Booking booking) {
        return client.post("/api/v1/appointments", booking.body()).id();
    }
}
