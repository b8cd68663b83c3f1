package io.forecourt.parking.place;

import static io.forecourt.parking.Places.OPERATORS;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class OperatorsIT {

    @LocalServerPort
    private int port;

    private Client manager;

    @BeforeEach
    void connect() {
        manager = new Client(port).as(Tokens.admin());
    }

    @Test
    void noTwoShareAName() {
        var name = "Operator " + UUID.randomUUID();
        var first = manager.post(OPERATORS, Map.of("name", " " + name + " ")).expect(201);
        var other = OPERATORS + "/" + Places.operator(manager);

        assertThat(first.body().get("name").asString()).isEqualTo(name);
        assertThat(manager.post(OPERATORS, Map.of("name", name)).problem()).isEqualTo("operator-name-taken");
        assertThat(manager.with("If-Match", manager.get(other).etag())
                        .put(other, Map.of("name", name))
                        .problem())
                .isEqualTo("operator-name-taken");
    }

    @Test
    void isRenamedByWhoeverSawItLast() {
        var path = OPERATORS + "/" + Places.operator(manager);
        var name = "Operator " + UUID.randomUUID();
        var seen = manager.get(path).etag();

        assertThat(manager.put(path, Map.of("name", name)).status()).isEqualTo(428);
        manager.with("If-Match", seen).put(path, Map.of("name", name)).expect(200);
        assertThat(manager.with("If-Match", seen)
                        .put(path, Map.of("name", name))
                        .status())
                .isEqualTo(412);
        assertThat(manager.get(path).body().get("name").asString()).isEqualTo(name);
    }

    @Test
    void staysWhereItHasOrHadSites() {
        var path = OPERATORS + "/" + Places.operator(manager);
        manager.delete(path).expect(204);
        assertThat(manager.get(path).problem()).isEqualTo("operator-not-found");

        long operator = Places.operator(manager);
        long site =
                manager.post(Places.SITES, Places.carPark(operator, Map.of())).id();
        assertThat(manager.delete(OPERATORS + "/" + operator).problem()).isEqualTo("operator-in-use");
        manager.delete(Places.SITES + "/" + site).expect(204);
        assertThat(manager.delete(OPERATORS + "/" + operator).problem()).isEqualTo("operator-in-use");
    }

    @Test
    void areListedByTheirNames() {
        Places.operator(manager);
        Places.operator(manager);

        assertThat(manager.get(OPERATORS + "?size=100").expect(200).items("name"))
                .isSorted();
    }
}
