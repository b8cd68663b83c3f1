package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import io.forecourt.gateway.standin.StandIn.Received;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryIT extends GatewayTest {

    private static final String KEY = "Idempotency-Key";
    private static final Answer UNAVAILABLE = Answer.of(503, "out", "Retry-After", "5");

    @Test
    void repeatsAGetThatGotNoAnswer() throws Exception {
        failing(2, Answer.breakOff());

        assertThat(get("/api/v1/sales").body()).isEqualTo("at last");
        assertThat(SALES.received()).hasSize(3);
    }

    @Test
    void repeatsAGetThatTheServiceCouldNotAnswer() throws Exception {
        failing(2, UNAVAILABLE);

        assertThat(get("/api/v1/sales").body()).isEqualTo("at last");
        assertThat(SALES.received()).hasSize(3);
    }

    @Test
    void repeatsAKeyedPostWithTheSameBodyAndKey() throws Exception {
        failing(2, Answer.breakOff());

        assertThat(send("POST", "/api/v1/sales", "{\"vin\":\"x\"}", KEY, "k-1").body())
                .isEqualTo("at last");
        assertThat(SALES.received()).hasSize(3).extracting(Received::body).containsOnly("{\"vin\":\"x\"}");
        assertThat(SALES.received())
                .extracting(received -> received.headers().getFirst(KEY))
                .containsOnly("k-1");
    }

    @Test
    void repeatsAKeyedPostOfUnknownLength() throws Exception {
        failing(1, UNAVAILABLE);
        byte[] body = "{\"vin\":\"x\"}".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = send(
                "POST",
                "/api/v1/sales",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                KEY,
                "k-1");

        assertThat(answer.body()).isEqualTo("at last");
        assertThat(SALES.received()).hasSize(2).extracting(Received::body).containsOnly("{\"vin\":\"x\"}");
    }

    @Test
    void givesUpAfterThreeAttemptsWithTheServicesLastAnswer() throws Exception {
        failing(100, UNAVAILABLE);

        HttpResponse<String> answer = get("/api/v1/sales");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("out");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(SALES.received()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void neverRepeatsWhatMayHaveHappened(String method) throws Exception {
        failing(1, Answer.breakOff());

        assertThat(send(method, "/api/v1/sales", "{}").statusCode()).isEqualTo(503);
        assertThat(SALES.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void neverRepeatsOtherMethodsForAKey(String method) throws Exception {
        failing(1, UNAVAILABLE);

        assertThat(send(method, "/api/v1/sales", "{}", KEY, "k-1").statusCode()).isEqualTo(503);
        assertThat(SALES.received()).hasSize(1);
    }

    @Test
    void neverRepeatsALargeBody() throws Exception {
        failing(1, UNAVAILABLE);

        assertThat(send("POST", "/api/v1/sales", "x".repeat(65_537), KEY, "k-1").statusCode())
                .isEqualTo(503);
        assertThat(SALES.received()).hasSize(1);
    }

    @Test
    void neverRepeatsAStream() throws Exception {
        INVENTORY.answer(Answer.breakOff());

        assertThat(send("POST", "/api/v1/automobile-imports", "vin\n", KEY, "k-1")
                        .statusCode())
                .isEqualTo(503);
        assertThat(INVENTORY.received()).hasSize(1);
    }

    private static void failing(int times, Answer failure) {
        SALES.answer((service, exchange) -> {
            Answer next = service.received().size() < times ? failure : Answer.of(200, "at last");
            next.to(service, exchange);
        });
    }
}
