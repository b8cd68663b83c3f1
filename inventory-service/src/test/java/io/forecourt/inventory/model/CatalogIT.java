package io.forecourt.inventory.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.inventory.Stock;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class CatalogIT {

    private static final String MAKERS = "/api/v1/manufacturers";
    private static final String MODELS = "/api/v1/models";

    @LocalServerPort
    private int port;

    private Client client;
    private Stock stock;

    @BeforeEach
    void open() {
        client = new Client(port).as(Tokens.admin());
        stock = new Stock(client);
    }

    @Test
    void knowsAManufacturerInAnyCase() {
        String name = Stock.uniqueName("Ford");
        stock.manufacturer(name);

        Answer refused = client.post(MAKERS, "{\"name\":\"  %s \"}".formatted(name.toUpperCase(Locale.ROOT)))
                .expect(409);

        assertThat(refused.problem()).isEqualTo("manufacturer-name-taken");
    }

    @Test
    void refusesANameThatIsNone() {
        assertThat(client.post(MAKERS, "{\"name\":\"  \"}").expect(400).pointers())
                .containsExactly("/name");
    }

    @Test
    void knowsAModelByItsNameWithinItsManufacturer() {
        long ford = stock.manufacturer(Stock.uniqueName("Ford"));
        long ram = stock.manufacturer(Stock.uniqueName("Ram"));
        stock.model(ford, "1500");
        stock.model(ram, "1500");

        Answer refused = client.post(MODELS, "{\"manufacturerId\":%d,\"name\":\"1500\"}".formatted(ford))
                .expect(409);

        assertThat(refused.problem()).isEqualTo("model-name-taken");
        assertThat(client.post(MODELS, "{\"manufacturerId\":0,\"name\":\"1500\"}")
                        .expect(400)
                        .pointers())
                .containsExactly("/manufacturerId");
    }

    @Test
    void listsModelsWithTheirManufacturersInTwoStatements() throws Exception {
        long maker = stock.manufacturer(Stock.uniqueName("Maker"));
        for (String name : List.of("B", "a", "C")) {
            stock.model(maker, name);
        }
        stock.model();

        List<String> statements =
                SqlStatements.recordedDuring(() -> assertThat(client.get(MODELS + "?size=2&manufacturerId=" + maker)
                                .expect(200)
                                .body()
                                .get("items")
                                .findValuesAsString("name"))
                        .contains("a", "B")
                        .doesNotContain("C"));

        assertThat(statements).hasSize(2);
    }

    @Test
    void keepsWhatIsInUse() {
        long maker = stock.manufacturer(Stock.uniqueName("Maker"));
        long model = stock.model(maker, "Model");
        stock.car(model, "IN_STOCK");

        assertThat(client.delete(MODELS + "/" + model).expect(409).problem()).isEqualTo("model-in-use");
        assertThat(client.delete(MAKERS + "/" + maker).expect(409).problem()).isEqualTo("manufacturer-in-use");
    }

    @Test
    void deletesWhatIsNotInUse() {
        long maker = stock.manufacturer(Stock.uniqueName("Maker"));
        long model = stock.model(maker, "Model");

        client.delete(MODELS + "/" + model).expect(204);
        client.delete(MAKERS + "/" + maker).expect(204);
        assertThat(client.get(MAKERS + "/" + maker).expect(404).problem()).isEqualTo("manufacturer-not-found");
        assertThat(client.get(MODELS + "/" + model).expect(404).problem()).isEqualTo("model-not-found");
    }

    @Test
    void announcesEveryCarAnewWhenItsManufacturerOrModelHasAnotherName() {
        long maker = stock.manufacturer(Stock.uniqueName("Frod"));
        long model = stock.model(maker, "F-15O");
        String vin = stock.car(model, "AVAILABLE");
        String right = Stock.uniqueName("Ford");

        Answer renamed = client.with("If-Match", "\"0\"")
                .put(MAKERS + "/" + maker, "{\"name\":\"%s\"}".formatted(right))
                .expect(200);
        client.with("If-Match", client.get(MODELS + "/" + model).etag())
                .put(MODELS + "/" + model, "{\"name\":\"F-150\"}")
                .expect(200);

        assertThat(renamed.header("ETag")).isEqualTo("\"1\"");
        List<AutomobileSnapshot> snapshots = PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 3).stream()
                .map(event -> event.payload(AutomobileSnapshot.class))
                .toList();
        assertThat(snapshots).extracting(AutomobileSnapshot::revision).containsExactly(1L, 2L, 3L);
        assertThat(snapshots.get(1).manufacturer()).isEqualTo(right);
        assertThat(snapshots.get(2).model()).isEqualTo("F-150");
        assertThat(client.get("/api/v1/automobiles?q=f150 " + right).items("vin"))
                .containsExactly(vin);
    }

    @Test
    void announcesNothingWhenANameStaysWhatItIs() {
        String name = Stock.uniqueName("Maker");
        long maker = stock.manufacturer(name);
        String vin = stock.car(stock.model(maker, "Model"), "AVAILABLE");

        Answer same = client.with("If-Match", "\"0\"")
                .put(MAKERS + "/" + maker, "{\"name\":\"%s\"}".formatted(name))
                .expect(200);

        assertThat(same.header("ETag")).isEqualTo("\"0\"");
        assertThat(client.get("/api/v1/automobiles/" + vin).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void doesNotRenameWhatChangedInTheMeantime() {
        long maker = stock.manufacturer(Stock.uniqueName("Maker"));

        assertThat(client.with("If-Match", "\"7\"")
                        .put(MAKERS + "/" + maker, "{\"name\":\"Other\"}")
                        .status())
                .isEqualTo(412);
        assertThat(client.put(MAKERS + "/" + maker, "{\"name\":\"Other\"}").status())
                .isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {MAKERS, MODELS})
    void mayBeGivenToAnybodyForAMoment(String list) {
        long model = stock.model();
        long maker =
                client.get(MODELS + "/" + model).body().at("/manufacturer/id").asLong();
        String one = list + "/" + (list.equals(MODELS) ? model : maker);

        for (String path : List.of(list, list + "?size=1", one)) {
            Answer answer = client.get(path).expect(200);

            assertThat(answer.header("Cache-Control")).contains("public").containsPattern("s-maxage=[1-9]");
            client.with("If-None-Match", answer.etag()).get(path).expect(304);
        }
    }

    @Test
    void aModelHasChangedWhenItsMakersNameHas() {
        long model = stock.model();
        Answer before = client.get(MODELS + "/" + model);
        long maker = before.body().at("/manufacturer/id").asLong();

        String name = Stock.uniqueName("Renamed");
        client.with("If-Match", "*")
                .put(MAKERS + "/" + maker, "{\"name\":\"%s\"}".formatted(name))
                .expect(200);

        Answer after = client.with("If-None-Match", before.etag())
                .get(MODELS + "/" + model)
                .expect(200);
        assertThat(after.body().at("/manufacturer/name").asString()).isEqualTo(name);
    }
}
