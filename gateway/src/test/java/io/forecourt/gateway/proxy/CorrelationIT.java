package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class CorrelationIT extends GatewayTest {

    private static final String HEADER = "X-Correlation-Id";

    @Test
    void takesASaneIdToTheServiceAndBack() throws Exception {
        SALES.answer(Answer.of(200, "", HEADER, "the-services-own"));

        HttpResponse<String> answer = get("/api/v1/sales", HEADER, "order-2026-000042");

        assertThat(SALES.last().headers().get(HEADER)).containsExactly("order-2026-000042");
        assertThat(answer.headers().allValues(HEADER)).containsExactly("order-2026-000042");
    }

    @Test
    void makesAnIdWhereThereIsNoneOrASuspectOne() throws Exception {
        HttpResponse<String> answer = get("/api/v1/sales", HEADER, "x".repeat(500));

        String made = answer.headers().firstValue(HEADER).orElseThrow();
        assertThat(made).hasSize(36);
        assertThat(SALES.last().headers().get(HEADER)).containsExactly(made);
    }

    @Test
    void tracesItsOwnProblemsByTheId() throws Exception {
        SALES.answer(Answer.breakOff());

        HttpResponse<String> answer = send("PUT", "/api/v1/sales/7", "{}", HEADER, "order-2026-000042");

        assertThat(json(answer).get("traceId").asString()).isEqualTo("order-2026-000042");
    }
}
