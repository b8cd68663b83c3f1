package io.forecourt.inventory;

import static io.forecourt.security.Role.SALESPERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every command leaves an entry of who gave it. */
@IntegrationTest
class AuditIT {

    private static final String CARS = "/api/v1/automobiles";

    @LocalServerPort
    private int port;

    private final UUID account = UUID.randomUUID();
    private Client seller;
    private Stock stock;

    @BeforeEach
    void open() {
        seller = new Client(port).as(Tokens.account(account, SALESPERSON));
        stock = new Stock(seller);
    }

    private List<JsonNode> entries() {
        return new Client(port)
                .as(Tokens.admin())
                .get("/api/v1/audit/inventory?size=100&actor=" + account)
                .expect(200)
                .body()
                .get("items")
                .valueStream()
                .toList();
    }

    private List<String> actions() {
        return entries().reversed().stream()
                .map(entry -> entry.get("action").asString())
                .toList();
    }

    @Test
    void ofTheCatalogue() {
        long maker = stock.manufacturer(Stock.uniqueName("Audited"));
        long model = stock.model(maker, "Model");
        String makerPath = "/api/v1/manufacturers/" + maker;
        String modelPath = "/api/v1/models/" + model;

        seller.with("If-Match", seller.get(makerPath).etag())
                .put(makerPath, "{\"name\":\"%s\"}".formatted(Stock.uniqueName("Renamed")))
                .expect(200);
        seller.with("If-Match", seller.get(modelPath).etag())
                .put(modelPath, "{\"name\":\"Other\"}")
                .expect(200);
        seller.with("If-Match", seller.get(modelPath).etag())
                .put(modelPath, "{\"name\":\"Other\",\"pictureUrl\":\"https://example.com/car.jpg\"}")
                .expect(200);
        seller.delete(modelPath).expect(204);
        seller.delete(makerPath).expect(204);

        assertThat(actions())
                .containsExactly(
                        "manufacturer.added",
                        "model.added",
                        "manufacturer.renamed",
                        "model.renamed",
                        "model.changed",
                        "model.removed",
                        "manufacturer.removed");
    }

    @Test
    void ofAnAutomobileWithTheFieldsThatChangedAndNothingThatIsNotForEverybody() {
        String vin = stock.car("ON_ORDER");
        String car = CARS + "/" + vin;
        for (String step : List.of("receive", "prepare", "offer")) {
            seller.post(car + "/" + step).expect(200);
        }
        seller.with("If-Match", seller.get(car).etag())
                .patch(car, "{\"color\":\"red\",\"registrationPlate\":\"7ABC123\"}")
                .expect(200);
        seller.put(car + "/cost", "{\"purchaseCost\":{\"minorUnits\":4242,\"currency\":\"USD\"}}")
                .expect(200);
        seller.post(car + "/delist", "{\"reason\":\"Ms Lovelace took it\"}").expect(200);

        List<JsonNode> ofTheCar = entries().stream()
                .filter(entry -> entry.get("objectId").asString().equals(vin))
                .toList();
        assertThat(ofTheCar.reversed())
                .extracting(entry -> entry.get("action").asString())
                .containsExactly(
                        "automobile.registered",
                        "automobile.received",
                        "automobile.preparation-started",
                        "automobile.offered",
                        "automobile.edited",
                        "automobile.edited",
                        "automobile.delisted");
        assertThat(ofTheCar.get(2).get("detail").toString()).contains("color", "registrationPlate");
        assertThat(ofTheCar.toString()).doesNotContain("7ABC123", "4242", "Lovelace");
    }

    @Test
    void ofAnImportFromBeginningToEndInItsSendersNameButNotOfEachOfItsRows() {
        seller.with("Content-Type", "text/csv")
                .post("/api/v1/automobile-imports", "vin,manufacturer,model\n" + Vins.next() + ",Audited,Imported\n");

        await().untilAsserted(() ->
                assertThat(actions()).containsExactly("automobile-import.received", "automobile-import.completed"));
    }

    @Test
    void ofNothingThatWasRefused() {
        seller.post(CARS + "/" + Vins.next() + "/offer").expect(404);
        seller.post("/api/v1/manufacturers", "{\"name\":\"\"}").expect(400);

        assertThat(actions()).isEmpty();
    }
}
