package io.forecourt.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.Wire;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

@TestPropertySource(
        properties = {
            "forecourt.gateway.clients.rate-limit.requests=3",
            "forecourt.gateway.clients.rate-limit.per=1h",
            "forecourt.gateway.routes.imports.rate-limit.requests=1",
            "forecourt.gateway.routes.imports.rate-limit.per=30m",
            "forecourt.gateway.clients.own.sign-in.rate-limit.requests=2",
            "forecourt.gateway.clients.own.sign-in.rate-limit.per=30m",
        })
class RateLimitIT extends GatewayTest {

    @BeforeEach
    void beginAnew(@Autowired RateLimits counted) {
        ((Cache<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(counted, "limiters"))).invalidateAll();
    }

    @Test
    void refusesAClientThatSendsMoreThanItMay() throws Exception {
        useUp("/api/v1/sales");

        HttpResponse<String> refused = send("POST", "/api/v1/automobiles", "{}");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("3600");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(refused).get("type").asString()).isEqualTo("urn:forecourt:problem:too-many-requests");
        assertThat(json(refused).get("detail").asString()).startsWith("Only 3 requests in 3600 s");
        assertThat(INVENTORY.received()).isEmpty();
    }

    @Test
    void isNotFooledByAForgedAddress() throws Exception {
        useUp("/api/v1/sales");

        assertThat(Wire.get(port(), "/api/v1/sales", "X-Forwarded-For: 203.0.113.7"))
                .startsWith("HTTP/1.1 429");
    }

    @Test
    void countsARouteWithALimitOfItsOwnApart() throws Exception {
        useUp("/api/v1/sales");

        assertThat(send("POST", "/api/v1/automobile-imports", "vin\n").statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused = send("POST", "/api/v1/automobile-imports", "vin\n");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1800");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/sales.json", "/api/v1/me", "/%64ocs/services.json"})
    void countsWhatTheGatewayAnswersItselfWithTheRoutes(String path) throws Exception {
        useUp("/api/v1/sales");
        SALES.reset();

        assertThat(get(path).statusCode()).isEqualTo(429);
        assertThat(SALES.received()).isEmpty();
    }

    @Test
    void limitsAttemptsToSignInApart() throws Exception {
        useUp("/api/v1/sales");

        assertThat(get("/sign-in").statusCode()).isEqualTo(303);
        assertThat(get("/login/oauth2/code/forecourt?code=x&state=y").statusCode())
                .isEqualTo(400);
        for (String path : List.of("/sign-in", "/%73ign-in", "/login/oauth2/code/forecourt?code=x&state=y")) {
            HttpResponse<String> refused = get(path, "Accept", "text/html");
            assertThat(refused.statusCode()).as(path).isEqualTo(429);
            assertThat(refused.body()).contains("<h1>Too many requests</h1>");
        }
    }

    @Test
    void neverLimitsTheQuestionWhetherItIsUp() throws Exception {
        useUp("/api/v1/sales");

        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/status", "Accept", "application/json").statusCode()).isEqualTo(200);
    }

    private void useUp(String path) throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(get(path).statusCode()).isEqualTo(200);
        }
    }
}
