package io.forecourt.parking.place;

import static io.forecourt.parking.Places.SITES;
import static io.forecourt.parking.Places.carPark;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.Places;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no site can be. */
@IntegrationTest
class SiteRefusalsIT {

    @LocalServerPort
    private int port;

    private Client manager;
    private long operator;

    @BeforeEach
    void connect() {
        manager = new Client(port).as(Tokens.admin());
        operator = Places.operator(manager);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "Z", "Europe/Nowhere", "europe/berlin", "GMT+3"})
    void isInAZoneThatIanaKnows(String zone) {
        var refused = add(Map.of("timeZone", zone));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/timeZone");
    }

    @Test
    void refusesWhatIsNoGeometryAndNoPlace() {
        assertThat(add(Map.of("geometry", Map.of("type", "Polygon", "coordinates", List.of(List.of()))))
                        .pointers())
                .containsExactly("/geometry/coordinates/0");
        assertThat(add(Map.of("geometry", "here")).pointers()).containsExactly("/geometry/type");
        assertThat(add(Map.of("position", Map.of("latitude", 91, "longitude", 0)))
                        .pointers())
                .containsExactly("/position/latitude");
    }

    @Test
    void isRunBySomebodyWhoIsKnown() {
        assertThat(manager.post(SITES, carPark(0, Map.of())).problem()).isEqualTo("unknown-reference");
    }

    private Answer add(Map<String, ?> otherwise) {
        return manager.post(SITES, carPark(operator, otherwise));
    }
}
