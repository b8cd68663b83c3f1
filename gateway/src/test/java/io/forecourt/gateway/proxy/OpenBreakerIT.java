package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** With a pause that outlasts the tests: once open, always open. */
@TestPropertySource(
        properties = {
            "forecourt.gateway.breaker.window=4",
            "forecourt.gateway.breaker.minimum=4",
            "forecourt.gateway.breaker.pause=1h",
            "forecourt.gateway.retry.attempts=1",
        })
class OpenBreakerIT extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void refusesEveryMethodAtOnceWhileTheServiceDoesNotAnswer(String method) throws Exception {
        SALES.answer(Answer.breakOff());
        askFourTimes("/api/v1/sales");
        SALES.reset();

        HttpResponse<String> refused = send(method, "/api/v1/sales", "{}");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(json(refused).get("detail").asString())
                .isEqualTo(
                        "Sales does not answer at present. Your request was not carried out; try again in a moment.");
        assertThat(SALES.received()).isEmpty();
        assertThat(get("/api/v1/automobiles").statusCode())
                .as("another service")
                .isEqualTo(200);
    }

    @Test
    void opensForAServiceThatSaysItIsOut() throws Exception {
        SERVICE_CENTER.answer(Answer.of(503, "out"));
        askFourTimes("/api/v1/technicians");

        assertThat(json(get("/api/v1/technicians")).get("detail").asString())
                .startsWith("Service center does not answer");
    }

    private void askFourTimes(String path) throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(get(path).statusCode()).isEqualTo(503);
        }
    }
}
