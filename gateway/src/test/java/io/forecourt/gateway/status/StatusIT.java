package io.forecourt.gateway.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import io.forecourt.testing.security.Tokens;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class StatusIT extends GatewayTest {

    private static final String JSON = "application/json";

    @Test
    void saysInPlainWordsThatEverythingIsUp() {
        await().untilAsserted(() -> {
            HttpResponse<String> status = get("/status", "Accept", JSON);
            assertThat(json(status).get("up").asBoolean()).isTrue();
            assertThat(json(status).get("message").asString()).isEqualTo("Everything is up.");
            assertThat(json(status).findValuesAsString("name"))
                    .containsExactly("identity", "inventory", "service-center", "sales", "parking");
        });
        assertThat(SALES.last().target()).hasToString("/actuator/health/readiness");
    }

    @Test
    void saysWhichServiceIsNotAndStaysUpItself() throws Exception {
        SALES.answer(Answer.breakOff());
        SERVICE_CENTER.answer(Answer.of(503, "{\"status\":\"OUT_OF_SERVICE\"}"));

        await().untilAsserted(() -> {
            HttpResponse<String> status = get("/status", "Accept", JSON);
            assertThat(json(status).get("up").asBoolean()).isFalse();
            assertThat(json(status).get("message").asString())
                    .isEqualTo("Not everything is up: Service center answers, but is not ready for work; "
                            + "Sales does not answer.");
        });

        HttpResponse<String> health = get("/actuator/health", "Authorization", "Bearer " + Tokens.client("operations"));
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(json(health).get("status").asString()).isEqualTo("UP");
        assertThat(json(health).at("/components/services/details/inventory").asString())
                .isEqualTo("UP");
        assertThat(json(health).at("/components/services/details/sales").asString())
                .isEqualTo("DOWN");
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void saysItOnAPageToo() throws Exception {
        HttpResponse<String> page = get("/status", "Accept", "text/html,*/*;q=0.8");

        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains("<b>Inventory</b>", "<b>Service center</b>", "<b>Sales</b>", "<b>Parking</b>");
    }
}
