package io.forecourt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.e2e.Api.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The main job on a real feed: import, search, book in, sell, recognise the VIP. */
class CarIsBookedInAndSoldIT {

    private static final Path FEED =
            SystemUnderTest.projectRoot().resolve("../shared/data/cars.csv").normalize();
    private static final int ROWS = 1500;

    private final SystemUnderTest system = SystemUnderTest.shared();
    private final Dealership dealership = new Dealership(system);
    private final Api stranger = system.gateway();
    private final Api advisor = system.as(Caller.SERVICE_ADVISOR);
    private final Api salesperson = system.as(Caller.SALESPERSON);

    @Test
    void aRealFeedIsImportedAndOneOfItsCarsIsBookedInAndSold() throws Exception {
        assumeThat(FEED).as("the real feed, which is not part of the project").exists();

        JsonNode first = imported();
        assertThat(total(first)).isEqualTo(ROWS);
        // The journeys in the browser may have taken it over before.
        assertThat(ROWS - first.path("rejected").asInt()).isGreaterThan(1400);
        assertThat(first.path("rejected").asInt()).isPositive();
        JsonNode second = imported();
        assertThat(second.path("accepted").asInt()).isZero();
        assertThat(second.path("updated").asInt()).isZero();
        assertThat(second.path("rejected").asInt())
                .isEqualTo(first.path("rejected").asInt());
        assertThat(total(second)).isEqualTo(ROWS);
        assertThat(stranger.get("/api/v1/manufacturers?size=100")
                        .body()
                        .path("items")
                        .toString())
                .contains("BMW", "Ford");

        String vin = cheapestFord();
        dealership.awaitCopies(vin);
        Answer booked = advisor.post(
                "/api/v1/appointments",
                Dealership.appointmentFor(vin, dealership.newTechnician(), Dealership.tomorrow()));
        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        assertThat(booked.body().path("vip").asBoolean()).isFalse();

        sellOnce(vin);
        historyShowsBoth(vin, booked.id());
    }

    private void sellOnce(String vin) {
        String sale = Dealership.saleOf(vin, dealership.newCustomer(), dealership.newSalesperson());
        Answer sold = salesperson.post("/api/v1/sales", sale);
        assertThat(sold.status()).as(sold.toString()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(
                        dealership.vehicle(vin).body().path("vip").asBoolean())
                .isTrue());

        Answer again = salesperson.post("/api/v1/sales", sale);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("detail").asString()).isNotBlank();
    }

    private void historyShowsBoth(String vin, long appointment) {
        Answer visit = advisor.get("/api/v1/appointments/" + appointment);
        assertThat(visit.body().path("vip").asBoolean()).isTrue();
        await().untilAsserted(() -> assertThat(advisor.get("/api/v1/automobiles/" + vin + "/history")
                        .response()
                        .body())
                .containsIgnoringCase("appointment")
                .containsIgnoringCase("sale"));
    }

    private String cheapestFord() {
        Answer found = stranger.get("/api/v1/automobiles?manufacturer=Ford&sort=price,asc&size=1");
        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        return found.body().path("items").path(0).path("vin").asString();
    }

    private JsonNode imported() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var taken = http.send(
                    HttpRequest.newBuilder(URI.create(system.gatewayUrl() + "/api/v1/automobile-imports"))
                            .header("Content-Type", "text/csv")
                            .header(
                                    "Authorization",
                                    system.credentials(Caller.STOCK_WRITER).authorization())
                            .POST(BodyPublishers.ofFile(FEED))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
            String report = URI.create(taken.headers().firstValue("Location").orElseThrow())
                    .getPath();
            await().atMost(Duration.ofMinutes(1))
                    .until(() ->
                            salesperson.get(report).body().path("finishedAt").isString());
            return salesperson.get(report).body();
        }
    }

    private static int total(JsonNode report) {
        return report.path("accepted").asInt()
                + report.path("updated").asInt()
                + report.path("unchanged").asInt()
                + report.path("rejected").asInt();
    }
}
