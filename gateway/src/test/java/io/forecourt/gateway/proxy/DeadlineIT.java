package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.TestPropertySource;

@Timeout(60)
@TestPropertySource(
        properties = {
            "forecourt.gateway.routes.imports.deadline=500ms",
            "forecourt.gateway.routes.imports.response-timeout=1h"
        })
class DeadlineIT extends GatewayTest {

    /** Nobody reads, so writing never fails and never ends: no timeout of a socket would notice. */
    @Test
    void givesUpOnAServiceThatTakesNoMoreOfTheBody() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        INVENTORY.answer((_, exchange) -> {
            try {
                end.await();
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
            exchange.close();
        });

        HttpResponse<String> answer =
                send("POST", "/api/v1/automobile-imports", BodyPublishers.ofByteArray(new byte[20 * 1024 * 1024]));
        end.countDown();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(json(answer).get("service").asString()).isEqualTo("inventory");
    }
}
