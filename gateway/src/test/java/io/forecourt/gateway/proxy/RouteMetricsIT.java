package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.gateway.standin.GatewayTest;
import org.junit.jupiter.api.Test;

class RouteMetricsIT extends GatewayTest {

    @Test
    void countsRequestsByRouteAndNotByPath() throws Exception {
        get("/api/v1/salespeople/ann-hall/sales");
        get("/api/v1/vehicles/1M8GDM9AXKP042788/commitments");

        await().untilAsserted(() -> assertThat(metrics())
                .contains(
                        "status=\"200\",uri=\"/api/v1/salespeople/**\"",
                        "status=\"200\",uri=\"/api/v1/vehicles/{vin}/commitments/**\"",
                        "resilience4j_circuitbreaker_state{name=\"service-center\",state=\"closed\"} 1.0",
                        "httpcomponents_httpclient_pool_total_max{httpclient=\"sales\"} 100.0")
                .doesNotContain("ann-hall", "1M8GDM9AXKP042788"));
    }
}
