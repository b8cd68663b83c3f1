package io.forecourt.inventory.carcar;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.inventory.Stock;
import io.forecourt.inventory.Vins;
import io.forecourt.testing.Client.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CarCarCatalogIT extends CarCarFrontEnd {

    @Test
    void knowsManufacturers() {
        String href = "/api/manufacturers/" + maker + "/";
        String expected = "{\"href\":\"%s\",\"id\":%d,\"name\":\"%s\"}".formatted(href, maker, makerName);

        assertThat(client.get(href).expect(200).text()).isEqualTo(expected);
        assertThat(client.get("/api/manufacturers/").body().get("manufacturers").toString())
                .contains(expected);
        assertThat(client.put(href, "{\"name\":\"%s!\"}".formatted(makerName))
                        .expect(200)
                        .body()
                        .get("name")
                        .asString())
                .isEqualTo(makerName + "!");
    }

    @Test
    void answersADeletedManufacturerWithoutItsId() {
        long other = client.post("/api/manufacturers/", "{\"name\":\"%s\"}".formatted(Stock.uniqueName("Gone")))
                .body()
                .get("id")
                .asLong();

        Answer deleted = client.delete("/api/manufacturers/" + other + "/").expect(200);

        assertThat(deleted.body().get("id").isNull()).isTrue();
        assertThat(client.get("/api/manufacturers/" + other).expect(404).text())
                .isEqualTo("{\"message\":\"Does not exist\"}");
        assertThat(client.delete("/api/manufacturers/" + other + "/").status()).isEqualTo(404);
    }

    @Test
    void saysWhyAManufacturerOrModelStays() {
        create(Vins.next()).expect(200);

        assertThat(client.delete("/api/manufacturers/" + maker + "/")
                        .expect(400)
                        .body()
                        .get("message")
                        .asString())
                .contains("still has models");
        assertThat(client.delete("/api/models/" + model + "/")
                        .expect(400)
                        .body()
                        .get("message")
                        .asString())
                .contains("automobiles of the model");
    }

    @Test
    void knowsModels() {
        String href = "/api/models/" + model + "/";

        JsonNode read = client.get(href).expect(200).body();

        assertThat(read.propertyNames()).containsExactly("href", "id", "name", "picture_url", "manufacturer");
        assertThat(read.get("href").asString()).isEqualTo(href);
        assertThat(read.at("/manufacturer/name").asString()).isEqualTo(makerName);
        assertThat(client.put(href, "{\"picture_url\":\"x.png\"}")
                        .expect(200)
                        .body()
                        .get("picture_url")
                        .asString())
                .isEqualTo("x.png");
        assertThat(client.put(href, "{\"name\":\"200\"}")
                        .expect(200)
                        .body()
                        .get("picture_url")
                        .asString())
                .isEqualTo("x.png");
        assertThat(client.get("/api/models").body().get("models").findValuesAsString("name"))
                .contains("200");
    }
}
