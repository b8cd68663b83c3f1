package io.forecourt.inventory.carcar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.inventory.Vins;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.TestKafka;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CarCarIT extends CarCarFrontEnd {

    @Test
    void knowsAutomobiles() {
        String vin = Vins.next();

        JsonNode created = create(vin).expect(200).body();

        assertThat(created.propertyNames()).containsExactly("href", "id", "color", "year", "vin", "model", "sold");
        assertThat(created.get("href").asString()).isEqualTo(AUTOS + vin + "/");
        assertThat(created.get("id").isIntegralNumber()).isTrue();
        assertThat(created.at("/model/manufacturer/name").asString()).isEqualTo(makerName);
        assertThat(created.get("sold").asBoolean()).isFalse();
        assertThat(client.get(AUTOS + vin.toLowerCase(Locale.ROOT)).expect(200).body())
                .isEqualTo(created);
        assertThat(client.get("/api/automobiles").body().get("autos").findValuesAsString("vin"))
                .contains(vin);
    }

    @Test
    void putsWhatItCreatesUpForSaleAtOnce() {
        String vin = Vins.next();
        create(vin).expect(200);

        assertThat(client.get("/api/v1/automobiles/" + vin).body().get("status").asString())
                .isEqualTo("AVAILABLE");
        assertThat(PublishedEvents.on(Topic.AUTOMOBILES)
                        .await(vin, 1)
                        .getFirst()
                        .contractErrors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2222", "any text", "ÄÖÜ", "1C3CC5FB2AN120174"})
    void takesAnyTextForAVin(String vin) {
        client.delete(AUTOS + vin.replace("ÄÖÜ", "%C3%84%C3%96%C3%9C"));

        assertThat(create(vin).expect(200).body().get("vin").asString()).isEqualTo(vin.toUpperCase(Locale.ROOT));
    }

    @Test
    void takesNumbersForTextsAndTextsForNumbersAndIgnoresTheRest() {
        int vin = 100_000_000 + Integer.parseInt(Vins.next().substring(11));

        Answer created = client.with("Content-Type", "text/plain")
                .post(
                        "/api/automobiles",
                        BodyPublishers.ofString(
                                "{\"color\":\"red\",\"year\":\"2012\",\"vin\":%d,\"model_id\":\"%d\",\"extra\":{}}"
                                        .formatted(vin, model)))
                .expect(200);

        assertThat(created.body().get("vin").asString()).isEqualTo(Integer.toString(vin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"color\":\"red\",\"year\":2012,\"model_id\":%d}",
                "{\"color\":\"red\",\"year\":2012,\"vin\":\"\",\"model_id\":%d}",
                "{\"color\":\"red\",\"year\":2012,\"vin\":\"123456789012345678\",\"model_id\":%d}",
                "{\"color\":\"red\",\"year\":\"old\",\"vin\":\"17\",\"model_id\":%d}",
                "{\"color\":\"red\",\"year\":2012,\"vin\":\"17\",\"model_id\":0,\"x\":%d}",
                "{\"color\":\"red\",\"year\":-4,\"vin\":\"17\",\"model_id\":%d}",
                "{\"color\":"
            })
    void saysThatItCouldNotCreateTheAutomobile(String body) {
        assertThat(client.post(AUTOS, body.formatted(model)).expect(400).text())
                .isEqualTo("{\"message\":\"Could not create the automobile\"}");
    }

    @Test
    void doesNotCreateWhatIsThere() {
        String vin = Vins.next();
        create(vin).expect(200);

        assertThat(create(vin).expect(400).body().get("message").asString())
                .isEqualTo("Could not create the automobile");
        assertThat(client.post("/api/manufacturers/", "{\"name\":\"%s\"}".formatted(makerName))
                        .expect(400)
                        .body()
                        .get("message")
                        .asString())
                .isEqualTo("Could not create the manufacturer");
    }

    @Test
    void changesColorAndYearAndLeavesSoldToTheSales() {
        String vin = Vins.next();
        create(vin).expect(200);

        JsonNode changed = client.put(AUTOS + vin + "/", "{\"color\":\"blue\",\"year\":2013,\"sold\":true}")
                .expect(200)
                .body();

        assertThat(changed.get("color").asString()).isEqualTo("blue");
        assertThat(changed.get("year").asInt()).isEqualTo(2013);
        assertThat(changed.get("sold").asBoolean()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAChange() {
        String vin = Vins.next();
        create(vin).expect(200);

        assertThat(client.put(AUTOS + vin, "{\"year\":1}")
                        .expect(400)
                        .body()
                        .get("message")
                        .asString())
                .isEqualTo("year must be greater than or equal to 1886");
        assertThat(client.put(AUTOS + vin, "{")
                        .expect(400)
                        .body()
                        .get("message")
                        .asString())
                .isEqualTo("The request could not be understood");
    }

    @Test
    void isSoldBySalesOnlyAndStaysSold() {
        String vin = Vins.next();
        create(vin).expect(200);
        TestKafka.publish(
                EventType.SALE_RECORDED,
                new SaleFact(9_000_001, vin, 1, 1, new MoneyAmount(1, "USD"), null, "2026-03-02T09:15:00Z"));
        await().until(() -> client.get(AUTOS + vin + "/").body().get("sold").asBoolean());

        assertThat(client.put(AUTOS + vin + "/", "{\"sold\":true}")
                        .expect(200)
                        .body()
                        .get("sold")
                        .asBoolean())
                .isTrue();
        assertThat(client.put(AUTOS + vin + "/", "{\"sold\":false}")
                        .expect(200)
                        .body()
                        .get("sold")
                        .asBoolean())
                .isTrue();
        assertThat(client.delete(AUTOS + vin + "/")
                        .expect(400)
                        .body()
                        .get("message")
                        .asString())
                .contains("cancel its sale");
    }

    @Test
    void deletesAnAutomobileAndCreatesItAgain() {
        String vin = Vins.next();
        create(vin).expect(200);

        assertThat(client.delete(AUTOS + vin + "/").expect(200).body().get("id").isNull())
                .isTrue();
        assertThat(client.get(AUTOS + vin + "/")
                        .expect(404)
                        .body()
                        .get("message")
                        .asString())
                .isEqualTo("Does not exist");
        create(vin).expect(200);

        assertThat(PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 3))
                .extracting(event -> event.payload(AutomobileSnapshot.class).removed())
                .containsExactly(false, true, false);
    }

    @Test
    void listsEverythingWithOneStatement() throws Exception {
        create(Vins.next()).expect(200);

        assertThat(SqlStatements.recordedDuring(() -> client.get(AUTOS).expect(200)))
                .hasSize(1);
        assertThat(SqlStatements.recordedDuring(() -> client.get("/api/models/").expect(200)))
                .hasSize(1);
    }
}
