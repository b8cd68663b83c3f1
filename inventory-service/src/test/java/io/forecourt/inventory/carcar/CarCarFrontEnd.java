package io.forecourt.inventory.carcar;

import io.forecourt.inventory.Stock;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@IntegrationTest
@ActiveProfiles("carcar")
abstract class CarCarFrontEnd {

    static final String AUTOS = "/api/automobiles/";

    @LocalServerPort
    private int port;

    Client client;
    String makerName;
    long maker;
    long model;

    @BeforeEach
    void createAModel() {
        client = new Client(port).as(Tokens.admin());
        makerName = Stock.uniqueName("Chrysler");
        maker = client.post("/api/manufacturers/", "{\"name\":\"%s\"}".formatted(makerName))
                .expect(200)
                .body()
                .get("id")
                .asLong();
        model = client.post("/api/models/", """
                        {"name":"Sebring","picture_url":"https://pictures.example/s.jpg","manufacturer_id":%d}""".formatted(maker))
                .expect(200)
                .body()
                .get("id")
                .asLong();
    }

    Answer create(String vin) {
        return client.post(
                AUTOS, "{\"color\":\"red\",\"year\":2012,\"vin\":\"%s\",\"model_id\":%d}".formatted(vin, model));
    }
}
