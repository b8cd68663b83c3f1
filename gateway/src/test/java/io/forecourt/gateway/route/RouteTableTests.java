package io.forecourt.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RouteTableTests {

    private static final Map<String, String> VALID = Map.of(
            "forecourt.gateway.services.sales.title", "Sales",
            "forecourt.gateway.services.sales.url", "http://127.0.0.1:8090",
            "forecourt.gateway.services.workshop.title", "Workshop",
            "forecourt.gateway.services.workshop.url", "http://127.0.0.1:8080",
            "forecourt.gateway.routes.vehicles.service", "workshop",
            "forecourt.gateway.routes.vehicles.paths", "/api/v1/vehicles/**",
            "forecourt.gateway.routes.commitments.service", "sales",
            "forecourt.gateway.routes.commitments.paths", "/api/v1/vehicles/{vin}/commitments/**",
            "forecourt.gateway.routes.commitments.response-timeout", "3s");

    @Test
    void takesTheMostSpecificPatternWhateverTheOrder() {
        RouteTable routes = new RouteTable(routing("", ""));

        assertThat(routes.find("/api/v1/vehicles/1M8/commitments")).hasValueSatisfying(path -> {
            assertThat(path.route().name()).isEqualTo("commitments");
            assertThat(path.route().responseTimeout()).hasSeconds(3);
        });
        assertThat(routes.find("/api/v1/vehicles/1M8")).hasValueSatisfying(path -> {
            assertThat(path.route().name()).isEqualTo("vehicles");
            assertThat(path.route().responseTimeout()).hasSeconds(10);
        });
        assertThat(routes.find("/api/v1/parking")).isEmpty();
    }

    @Test
    void refusesTwoRoutesForOnePath() {
        Routing routing = routing("forecourt.gateway.routes.commitments.paths", "/api/v1/vehicles/**");

        assertThatThrownBy(() -> new RouteTable(routing)).hasMessage("Two routes claim the path /api/v1/vehicles/**");
    }

    @Test
    void refusesARouteToAServiceThatIsNotThere() {
        assertThatThrownBy(() -> routing("forecourt.gateway.routes.vehicles.service", "parking"))
                .rootCause()
                .hasMessageContaining("The route vehicles leads to the service parking, which is none of");
    }

    @Test
    void refusesAServiceUrlWithMoreThanAnOrigin() {
        assertThatThrownBy(() -> routing("forecourt.gateway.services.sales.url", "http://127.0.0.1:8090/api?x"))
                .rootCause()
                .hasMessageContaining("nothing behind it");
    }

    @Test
    void refusesATimeoutOfNothing() {
        assertThatThrownBy(() -> routing("forecourt.gateway.services.sales.connect-timeout", "0s"))
                .rootCause()
                .hasMessage("The connect-timeout must be longer than nothing, not PT0S");
    }

    private static Routing routing(String changed, String value) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource(VALID);
        if (!changed.isEmpty()) {
            source.put(changed, value);
        }
        return new Binder(source).bind("forecourt.gateway", Routing.class).get();
    }
}
