package io.forecourt.inventory.automobile;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.inventory.Stock;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class AutomobilesIT {

    private static final String CARS = "/api/v1/automobiles";

    @LocalServerPort
    private int port;

    private Client client;
    private Stock stock;
    private long model;

    @BeforeEach
    void open() {
        client = new Client(port).as(Tokens.admin());
        stock = new Stock(client);
        model = stock.model();
    }

    @Test
    void readsACarWithOneStatement() throws Exception {
        String vin = stock.car(model, "AVAILABLE");

        List<String> statements =
                SqlStatements.recordedDuring(() -> client.get(CARS + "/" + vin).expect(200));

        assertThat(statements).hasSize(1);
    }

    @Test
    void answersNothingAnewWhenNothingChanged() {
        String vin = stock.car(model, "AVAILABLE");
        String tag = client.get(CARS + "/" + vin).header("ETag");

        assertThat(client.with("If-None-Match", tag).get(CARS + "/" + vin).status())
                .isEqualTo(304);
    }

    @Test
    void goesThroughPreparationToTheYard() {
        String vin = stock.car(model, "ON_ORDER");

        for (String step : List.of("receive", "prepare", "offer")) {
            client.post(CARS + "/" + vin + "/" + step).expect(200);
        }

        assertThat(client.get(CARS + "/" + vin).body().get("status").asString()).isEqualTo("AVAILABLE");
        Answer again = client.post(CARS + "/" + vin + "/offer").expect(409);
        assertThat(again.problem()).isEqualTo("illegal-move");
        assertThat(again.body().get("currentStatus").asString()).isEqualTo("AVAILABLE");
        assertThat(again.body().get("detail").asString()).contains("is AVAILABLE");
        assertThat(PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 4))
                .extracting(event -> event.payload(AutomobileSnapshot.class).revision())
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void changesOnlyWhatIsSaidAndForgetsWhatIsNull() {
        String vin = stock.car(model, "IN_STOCK");
        String tag = client.get(CARS + "/" + vin).header("ETag");

        Answer changed = client.with("If-Match", tag)
                .patch(
                        CARS + "/" + vin,
                        "{\"color\":null,\"registrationPlate\":\"7abc123\",\"price\":{\"minorUnits\":2400000,\"currency\":\"USD\"}}")
                .expect(200);

        assertThat(changed.body().has("color")).isFalse();
        assertThat(changed.body().get("registrationPlate").asString()).isEqualTo("7ABC123");
        assertThat(changed.body().get("modelYear").asInt()).isEqualTo(2014);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        assertThat(client.with("If-Match", tag)
                        .patch(CARS + "/" + vin, "{\"color\":\"red\"}")
                        .expect(412)
                        .problem())
                .isEqualTo("stale");
        assertThat(client.patch(CARS + "/" + vin, "{\"color\":\"red\"}").status())
                .isEqualTo(428);
    }

    @Test
    void publishesNothingWhenAnEditChangesNothing() {
        String vin = stock.car(model, "IN_STOCK");

        client.with("If-Match", "*")
                .patch(CARS + "/" + vin, "{\"color\":\"blue\"}")
                .expect(200);
        client.with("If-Match", "*")
                .patch(CARS + "/" + vin, "{\"color\":\"red\"}")
                .expect(200);

        assertThat(PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 2)).hasSize(2);
    }

    @Test
    void losesNoEditAmongConcurrentOnes() {
        String vin = stock.car(model, "IN_STOCK");
        String tag = client.get(CARS + "/" + vin).header("ETag");

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(weight -> client.with("If-Match", tag)
                        .patch(CARS + "/" + vin, "{\"weightKg\":%d}".formatted(1000 + weight))
                        .status())
                .toList();

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status != 200).allMatch(status -> status == 412);
    }

    @Test
    void tellsThePurchaseCostToStaffOnly() {
        String vin = stock.car(model, "AVAILABLE");

        assertThat(client.get(CARS + "/" + vin + "/cost")
                        .body()
                        .at("/purchaseCost/minorUnits")
                        .asLong())
                .isEqualTo(1_912_345);
        client.put(CARS + "/" + vin + "/cost", "{\"purchaseCost\":{\"minorUnits\":1912346,\"currency\":\"USD\"}}")
                .expect(200);

        String everythingElse = client.get(CARS + "/" + vin).text()
                + client.get(CARS + "?q=" + vin + "&facets=true").text()
                + client.get(CARS + "/" + vin + "/history").text()
                + PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 2);
        assertThat(everythingElse).contains(vin).doesNotContain("191234");
    }

    @Test
    void isGoneWhenItIsDelistedAndComesBackWithItsHistory() {
        String vin = stock.car(model, "AVAILABLE");

        client.post(CARS + "/" + vin + "/delist", "{\"reason\":\"Stolen\"}").expect(200);

        assertThat(client.get(CARS + "/" + vin).expect(404).problem()).isEqualTo("automobile-not-found");
        assertThat(client.post(CARS + "/" + vin + "/offer").status()).isEqualTo(404);
        assertThat(client.get(CARS + "?q=" + vin).items("vin")).isEmpty();
        PublishedEvent removal =
                PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 2).getLast();
        assertThat(removal.type()).isEqualTo(EventType.AUTOMOBILE_DELISTED);
        assertThat(removal.payload(AutomobileSnapshot.class).removed()).isTrue();

        client.post(CARS, Stock.carOf(vin, model, "IN_STOCK")).expect(201);

        assertThat(client.get(CARS + "/" + vin + "/history").body().get("items").findValuesAsString("kind"))
                .containsExactly("BOUGHT_BACK", "DELISTED", "REGISTERED");
        AutomobileSnapshot back =
                PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 3).getLast().payload(AutomobileSnapshot.class);
        assertThat(back.removed()).isFalse();
        assertThat(back.revision()).isEqualTo(3);
    }

    @Test
    void checksAVinWithoutACar() {
        Answer checked = client.get("/api/v1/vins/ 1ftfw1et4efc23745").expect(200);

        assertThat(checked.body().get("acceptable").asBoolean()).isTrue();
        assertThat(checked.body().get("manufacturer").asString()).isEqualTo("Ford");
        assertThat(client.get("/api/v1/vins/IOQ").body().get("acceptable").asBoolean())
                .isFalse();
    }
}
