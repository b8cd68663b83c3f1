package io.forecourt.gateway.standin;

import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running gateway between a real client and stand-ins; quick to give up, and with a breaker that never opens. */
@IntegrationTest
@TestPropertySource(
        properties = {
            "forecourt.gateway.retry.pause=5ms",
            "forecourt.gateway.breaker.window=100000",
            "forecourt.gateway.breaker.minimum=100000",
            "forecourt.gateway.clients.rate-limit.requests=1000000",
            "forecourt.gateway.clients.own.sign-in.rate-limit.requests=1000000"
        })
public abstract class GatewayTest {

    protected static final StandIn IDENTITY = StandIn.start("identity");
    protected static final StandIn INVENTORY = StandIn.start("inventory");
    protected static final StandIn SERVICE_CENTER = StandIn.start("service-center");
    protected static final StandIn SALES = StandIn.start("sales");
    protected static final StandIn PARKING = StandIn.start("parking");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("forecourt.gateway.services.identity.url", IDENTITY::url);
        properties.add("forecourt.gateway.services.inventory.url", INVENTORY::url);
        properties.add("forecourt.gateway.services.service-center.url", SERVICE_CENTER::url);
        properties.add("forecourt.gateway.services.sales.url", SALES::url);
        properties.add("forecourt.gateway.services.parking.url", PARKING::url);
    }

    @BeforeEach
    void resetServices() {
        List.of(IDENTITY, INVENTORY, SERVICE_CENTER, SALES, PARKING).forEach(StandIn::reset);
    }

    protected final int port() {
        return port;
    }

    protected final HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** As whoever runs the system sees them. */
    protected final String metrics() throws Exception {
        return get("/actuator/prometheus", "Authorization", "Bearer " + Tokens.client("operations"))
                .body();
    }

    protected final HttpResponse<String> send(String method, String path, String body, String... headers)
            throws Exception {
        return send(method, path, BodyPublishers.ofString(body), headers);
    }

    protected final HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers)
            throws Exception {
        return CLIENT.send(request(method, path, body, headers), BodyHandlers.ofString());
    }

    protected final HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    protected static HttpClient client() {
        return CLIENT;
    }

    protected static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
