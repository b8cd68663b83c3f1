package io.forecourt.servicecenter.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.servicecenter.Booking;
import io.forecourt.servicecenter.Copies;
import io.forecourt.servicecenter.Staff;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(Copies.class)
class VehiclesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Copies copies;

    private Client client;
    private long technician;
    private String vin;

    @BeforeEach
    void hireSomeone() {
        client = new Client(port).as(Tokens.admin());
        technician = Staff.hire(client, "Reed");
        vin = Booking.newVin();
    }

    @Test
    void aCarThatWeSoldIsAVips() {
        copies.automobile(vin, false);
        assertThat(vehicle().body().get("vip").asBoolean()).isFalse();

        copies.automobile(vin, true);

        var vehicle = vehicle();
        assertThat(vehicle.body().get("vip").asBoolean()).isTrue();
        assertThat(vehicle.header("Cache-Control")).contains("no-store");
    }

    @Test
    void showsWhatInventorySaysAndHowOldThatIs() {
        copies.automobile(vin, false);

        var automobile = vehicle().body().get("automobile");

        assertThat(automobile.get("manufacturer").asString()).isEqualTo("Toyota");
        assertThat(automobile.get("modelYear").asInt()).isEqualTo(2008);
        assertThat(automobile.get("mileage").get("unit").asString()).isEqualTo("MI");
        assertThat(automobile.get("changedAt").isString()).isTrue();
        await().untilAsserted(() -> assertThat(vehicle()
                        .body()
                        .get("automobile")
                        .path("copyAgeSeconds")
                        .isNumber())
                .isTrue());
    }

    @Test
    void showsOpenAppointmentsAndTheLastOdometer() {
        var first = book("2026-03-06T10:00:00Z", 50_000);
        var second = book("2026-04-06T10:00:00Z", 51_000);
        client.post("/api/v1/appointments/" + first + "/cancel");

        var vehicle = client.get("/api/v1/vehicles/{vin}", vin.toLowerCase(Locale.ROOT))
                .body();

        assertThat(vehicle.get("vin").asString()).isEqualTo(vin);
        assertThat(vehicle.has("automobile")).isFalse();
        assertThat(vehicle.get("lastOdometer").get("value").asInt()).isEqualTo(51_000);
        assertThat(vehicle.get("openAppointments").findValues("appointmentId"))
                .singleElement()
                .satisfies(id -> assertThat(id.asLong()).isEqualTo(second));
    }

    @Test
    void saysWhenNothingIsKnownOfACar() {
        assertThat(vehicle().status()).isEqualTo(404);
        assertThat(vehicle().problem()).isEqualTo("vehicle-not-found");
    }

    @Test
    void historyGrowsAtItsTopWhileSomeonePagesDown() {
        var visits = new ArrayList<>(IntStream.rangeClosed(1, 5)
                .mapToObj(day -> book("2026-03-%02dT10:00:00Z".formatted(day), null))
                .toList());

        var top = client.get("/api/v1/vehicles/{vin}/history?size=2", vin).body();
        book("2026-03-06T10:00:00Z", null);
        var middle = client.get(
                        "/api/v1/vehicles/{vin}/history?size=2&cursor={cursor}",
                        vin,
                        top.get("nextCursor").asString())
                .body();
        var end = client.get(
                        "/api/v1/vehicles/{vin}/history?size=2&cursor={cursor}",
                        vin,
                        middle.get("nextCursor").asString())
                .body();

        var seen = new ArrayList<Long>();
        for (var page : List.of(top, middle, end)) {
            page.get("items").findValues("appointmentId").forEach(id -> seen.add(id.asLong()));
        }
        assertThat(seen).isEqualTo(visits.reversed());
        assertThat(end.path("nextCursor").isString()).isFalse();
    }

    @Test
    void historyShowsEveryStatus() {
        var canceled = book("2026-03-06T10:00:00Z", null);
        client.post("/api/v1/appointments/" + canceled + "/cancel");
        book("2026-03-07T10:00:00Z", 50_000);

        var history = client.get("/api/v1/vehicles/{vin}/history", vin).body().get("items");

        assertThat(history.findValuesAsString("status")).containsExactly("SCHEDULED", "CANCELED");
        assertThat(history.get(0).get("technician").get("lastName").asString()).isEqualTo("Reed");
        assertThat(history.get(0).get("odometer").get("value").asInt()).isEqualTo(50_000);
    }

    @Test
    void findsCarsOfOursAndCarsOfOthersByAPartOfTheVin() {
        var ours = "WVWZZZPART0000001";
        var both = "WVWZZZPART0000002";
        var visitor = "WVWZZZPART0000003";
        copies.automobile(ours, true);
        copies.automobile(both, false);
        for (var visiting : List.of(both, visitor)) {
            client.post(
                    "/api/v1/appointments",
                    Booking.with(Staff.hire(client, "Lee")).and("vin", visiting).body());
        }

        var found = client.get("/api/v1/vehicles?vinPart=zzzpart").body().get("items");

        assertThat(found.findValuesAsString("vin")).containsExactly(ours, both, visitor);
        assertThat(found.get(0).get("vip").asBoolean()).isTrue();
        assertThat(found.get(0).path("lastVisit").isString()).isFalse();
        assertThat(found.get(1).get("manufacturer").asString()).isEqualTo("Toyota");
        assertThat(found.get(2).get("lastVisit").asString()).isEqualTo("2026-03-06T10:00:00Z");
        var first = client.get("/api/v1/vehicles?vinPart=ZZZPART&size=2").body();
        var rest = client.get(
                        "/api/v1/vehicles?vinPart=ZZZPART&size=2&cursor={vin}",
                        first.get("nextCursor").asString())
                .body();
        assertThat(rest.get("items").findValuesAsString("vin")).containsExactly(visitor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?vinPart=ABC",
                "",
                "?vinPart=ABC%25",
                "?vinPart=ABCDEFGHIJKLMNOPQR",
                "?vinPart=ABCD&size=0",
                "/1M8GDM9AXKP042788/history?cursor=x",
                "/1M8GDM9AXKP042788/history?size=101"
            })
    void refusesAQueryThatMakesNoSense(String query) {
        var refused = new Client(port).as(Tokens.admin()).get("/api/v1/vehicles" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("invalid-request");
    }

    @Test
    void costsTheSameHoweverManyVisitsThereAre() throws Exception {
        copies.automobile(vin, true);
        for (int day = 1; day <= 10; day++) {
            book("2026-03-%02dT10:00:00Z".formatted(day), null);
        }

        assertThat(SqlStatements.recordedDuring(this::vehicle))
                .as("the copy, the last odometer, the open appointments")
                .hasSize(3);
        assertThat(SqlStatements.recordedDuring(() -> client.get("/api/v1/vehicles/{vin}/history", vin)))
                .hasSize(1);
        assertThat(SqlStatements.recordedDuring(() -> client.get("/api/v1/vehicles?vinPart=" + vin.substring(5))))
                .hasSize(1);
    }

    private Answer vehicle() {
        return client.get("/api/v1/vehicles/{vin}", vin);
    }

    private long book(String start, @Nullable Integer kilometres) {
        var booking = Booking.with(technician).and("vin", vin).at(start);
        if (kilometres != null) {
            booking.odometer(kilometres, "KM");
        }
        return client.post("/api/v1/appointments", booking.body()).id();
    }
}
