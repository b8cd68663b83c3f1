package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn.Answer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** An outage is said to be one, whatever was asked for: never "not found", never an empty list. */
@TestPropertySource(
        properties = {
            "forecourt.gateway.services.nobody.title=Nobody",
            "forecourt.gateway.routes.nobody.service=nobody",
            "forecourt.gateway.routes.nobody.paths=/api/v1/nobody/**",
            "forecourt.gateway.services.service-center.response-timeout=250ms",
            "forecourt.gateway.services.sales.max-connections=1",
            "forecourt.gateway.services.sales.connection-wait=50ms",
        })
class OutageIT extends GatewayTest {

    @DynamicPropertySource
    static void nobodyIsThere(DynamicPropertyRegistry properties) {
        properties.add("forecourt.gateway.services.nobody.url", () -> "http://127.0.0.1:" + closedPort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void answers503WhenTheServiceCannotBeReached(String method) throws Exception {
        HttpResponse<String> answer = send(method, "/api/v1/nobody", "{}");

        assertIsUnavailable(answer, "nobody");
        assertThat(json(answer).get("detail").asString()).startsWith("Nobody cannot be reached.");
    }

    @Test
    void answers503ToHeadToo() throws Exception {
        HttpResponse<String> answer = send("HEAD", "/api/v1/nobody", "");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void answers503WhenTheServiceBreaksOff(String method) throws Exception {
        SERVICE_CENTER.answer(Answer.breakOff());

        HttpResponse<String> answer = send(method, "/api/v1/technicians", "{}");

        assertIsUnavailable(answer, "service-center");
        assertThat(json(answer).get("detail").asString()).contains("is not known", "Idempotency-Key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void answers504WhenTheServiceIsLate(String method) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        SERVICE_CENTER.answer((service, exchange) -> {
            service.receive(exchange);
            awaitQuietly(end);
            exchange.close();
        });

        HttpResponse<String> answer = send(method, "/api/v1/technicians", "{}");
        end.countDown();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:forecourt:problem:service-too-slow");
        assertThat(SERVICE_CENTER.received())
                .as("a late request is not sent again")
                .hasSize(1);
    }

    @Test
    void answers503WhenTheServiceHasAllItCanDo() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        SALES.answer((service, exchange) -> {
            arrived.countDown();
            awaitQuietly(end);
            Answer.of(200, "done").to(service, exchange);
        });
        CompletableFuture<HttpResponse<String>> first =
                client().sendAsync(request("GET", "/api/v1/sales", BodyPublishers.noBody()), BodyHandlers.ofString());
        arrived.await();

        HttpResponse<String> second = get("/api/v1/sales");
        end.countDown();

        assertIsUnavailable(second, "sales");
        assertThat(json(second).get("detail").asString()).startsWith("Sales has too much to do.");
        assertThat(first.join().body()).isEqualTo("done");
    }

    @Test
    void breaksTheAnswerOffWhereTheServiceDid() {
        SALES.answer((service, exchange) -> {
            service.receive(exchange);
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("x".repeat(50_000).getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("gone");
        });

        assertThatThrownBy(() -> get("/api/v1/sales")).isInstanceOf(IOException.class);
    }

    private static void assertIsUnavailable(HttpResponse<String> answer, String service) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:forecourt:problem:temporarily-unavailable");
        assertThat(json(answer).get("title").asString()).isEqualTo("Temporarily unavailable");
        assertThat(json(answer).get("status").asInt()).isEqualTo(503);
        assertThat(json(answer).get("service").asString()).isEqualTo(service);
        assertThat(json(answer).get("traceId").asString())
                .isEqualTo(answer.headers().firstValue("X-Correlation-Id").orElseThrow());
    }

    private static void awaitQuietly(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
