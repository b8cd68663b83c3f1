package io.forecourt.inventory.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.forecourt.inventory.feed.Feeds.Report;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A public listing of used cars as it was published. It is not part of the project; without it, this test is skipped. */
@IntegrationTest
class RealFeedIT {

    private static final Path CARS = Path.of(System.getProperty("forecourt.root", ".."))
            .resolve("../shared/data/cars.csv")
            .normalize();

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void open() {
        assumeThat(CARS).as("the real feed, which is not part of the project").exists();
        client = new Client(port).as(Tokens.admin());
    }

    @Test
    void isTakenOverOnceAndChangesNothingTheSecondTime() throws Exception {
        Report first = new Feeds(client).csv(BodyPublishers.ofFile(CARS), "");
        assertThat(first.tally()).isEqualTo("COMPLETED: 1496 accepted, 0 updated, 0 unchanged, 4 rejected");
        assertThat(first.body().get("ignoredColumns").valueStream().map(JsonNode::asString))
                .containsExactly("id", "lot");
        rejectsTheVinsThatCameBefore(first);
        warnsOfCarsWithoutAPrice(first);

        Report second = new Feeds(client).csv(BodyPublishers.ofFile(CARS), "");
        assertThat(second.tally()).isEqualTo("COMPLETED: 0 accepted, 0 updated, 1496 unchanged, 4 rejected");
        assertThat(second.rejections()).isEqualTo(first.rejections());

        createsManufacturersAndModelsWithNamesToShow();
        readsTheRowsAsTheyAreMeant();
    }

    private static void rejectsTheVinsThatCameBefore(Report report) {
        assertThat(report.rejections().findValuesAsString("detail"))
                .first()
                .asString()
                .isEqualTo("Line 303 has the VIN 1G1AL58F787159241 with other details; the first row counts.");
        assertThat(report.rejections().findValuesAsString("code")).containsOnly("DUPLICATE_VIN");
        assertThat(report.rejections()
                        .valueStream()
                        .map(item -> item.get("line").asInt()))
                .containsExactly(520, 532, 543, 663);
    }

    private static void warnsOfCarsWithoutAPrice(Report report) {
        assertThat(report.warnings().findValuesAsString("code")).containsOnly("NO_PRICE");
        assertThat(report.body().get("warnings").asInt()).isEqualTo(42);
    }

    private void createsManufacturersAndModelsWithNamesToShow() {
        for (String maker : List.of("BMW", "Ford", "GMC", "Harley-Davidson", "Mercedes-Benz", "Ram")) {
            JsonNode car = client.get(
                            "/api/v1/automobiles?forSale=false&size=1&manufacturer=" + maker.toLowerCase(Locale.ROOT))
                    .body()
                    .at("/items/0");
            assertThat(car.get("manufacturer").asString()).isEqualTo(maker);
        }
    }

    private void readsTheRowsAsTheyAreMeant() {
        JsonNode american = client.get("/api/v1/automobiles/1FTFW1ET4EFC23745").body();
        assertThat(american.at("/manufacturer/name").asString()).isEqualTo("Ford");
        assertThat(american.get("price").toString()).isEqualTo("{\"minorUnits\":2500000,\"currency\":\"USD\"}");
        assertThat(american.get("status").asString()).isEqualTo("AVAILABLE");
        assertThat(american.get("condition").asString()).isEqualTo("USED");

        JsonNode canadian = client.get("/api/v1/automobiles/2C3CDXJG2KH658962").body();
        assertThat(canadian.get("mileage").toString()).isEqualTo("{\"value\":52822,\"unit\":\"KM\"}");
        assertThat(canadian.at("/price/currency").asString()).isEqualTo("CAD");

        JsonNode old = client.get("/api/v1/automobiles/1Q87T3N166389").body();
        assertThat(old.get("legacyVin").asBoolean()).isTrue();
        assertThat(old.get("modelYear").asInt()).isEqualTo(1973);

        JsonNode unpriced = client.get("/api/v1/automobiles/1GNDT13S632267445").body();
        assertThat(unpriced.has("price")).isFalse();
        assertThat(unpriced.get("status").asString()).isEqualTo("IN_STOCK");
    }
}
