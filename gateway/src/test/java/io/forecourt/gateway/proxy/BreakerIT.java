package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** With a pause that is soon over, so no test here expects to meet it. */
@TestPropertySource(
        properties = {
            "forecourt.gateway.breaker.window=4",
            "forecourt.gateway.breaker.minimum=4",
            "forecourt.gateway.breaker.trials=2",
            "forecourt.gateway.breaker.pause=300ms",
            "forecourt.gateway.retry.attempts=1",
        })
class BreakerIT extends GatewayTest {

    @AfterEach
    void recover() {
        SALES.reset();
        awaitClosed();
    }

    @Test
    void triesAgainAfterThePauseAndClosesWhenThatWorks() throws Exception {
        breakOpen(Answer.breakOff());
        SALES.reset();

        awaitClosed();
    }

    @Test
    void opensAgainWhenTheTrialsFail() throws Exception {
        breakOpen(Answer.breakOff());
        SALES.received().clear();

        await().until(() -> {
            get("/api/v1/sales");
            return SALES.received().size() >= 2;
        });

        assertThat(metrics()).contains("name=\"sales\",state=\"open\"} 1.0");
    }

    @Test
    void staysClosedForAnswersThatAreTheRequestsOrTheCodesFault() throws Exception {
        SALES.answer(Answer.of(500, "bug"));
        for (int i = 0; i < 8; i++) {
            assertThat(get("/api/v1/sales").body()).isEqualTo("bug");
        }
    }

    private void breakOpen(Answer failure) throws Exception {
        SALES.answer(failure);
        for (int i = 0; i < 4; i++) {
            assertThat(get("/api/v1/sales").statusCode()).isEqualTo(503);
        }
    }

    /** Each look is a trial. */
    private void awaitClosed() {
        await().until(() ->
                get("/api/v1/sales").statusCode() == 200 && metrics().contains("name=\"sales\",state=\"closed\"} 1.0"));
    }
}
