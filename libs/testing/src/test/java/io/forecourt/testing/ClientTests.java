package io.forecourt.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.forecourt.testing.Client.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientTests {

    private HttpServer service;
    private Client client;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/echo", ClientTests::echo);
        service.createContext("/nothing", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        service.createContext("/refused", exchange -> answer(exchange, 409, """
                {"type":"urn:forecourt:problem:stale","detail":"Read it again.","errors":[{"pointer":"/a"}]}"""));
        service.start();
        client = new Client(service.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void encodesVariablesButNotPaths() {
        assertThat(asked(client.get("/echo/{a}?b={b}", "1/2", "ü $1"))).isEqualTo("GET /echo/1%2F2?b=%C3%BC%20%241");
        assertThat(asked(client.delete("/echo/%2F x"))).isEqualTo("DELETE /echo/%2F%20x");
    }

    @Test
    void sendsJsonUnlessToldOtherwise() {
        Answer written = client.post("/echo", Map.of("a", 1));
        Answer text = client.with("Content-Type", "text/csv").put("/echo", BodyPublishers.ofString("a,b"));

        assertThat(written.body().get("body").asString()).isEqualTo("{\"a\":1}");
        assertThat(written.body().get("type").asString()).isEqualTo("application/json");
        assertThat(text.body().get("body").asString()).isEqualTo("a,b");
        assertThat(text.body().get("type").asString()).isEqualTo("text/csv");
    }

    @Test
    void asksInSomebodysNameWithoutChangingTheOthers() {
        Client ann = client.as("abc");

        assertThat(ann.get("/echo").body().get("bearer").asString()).isEqualTo("Bearer abc");
        assertThat(ann.with("If-Match", "*")
                        .patch("/echo", "{}")
                        .body()
                        .get("bearer")
                        .asString())
                .isEqualTo("Bearer abc");
        assertThat(client.get("/echo").body().get("bearer").asString()).isEqualTo("null");
    }

    @Test
    void takesRefusalsAndEmptyAnswersAsTheyCome() {
        Answer refused = client.post("/refused");

        assertThat(refused.expect(409).problem()).isEqualTo("stale");
        assertThat(refused.detail()).isEqualTo("Read it again.");
        assertThat(refused.pointers()).containsExactly("/a");
        assertThat(client.get("/nothing").body().isMissingNode()).isTrue();
        assertThat(client.get("/nothing").problem()).isEmpty();
    }

    @Test
    void saysWhatItGotInsteadOfWhatWasExpected() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> client.post("/refused").expect(200))
                .withMessageContaining("Read it again.");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> client.get("/nothing").etag())
                .withMessageContaining("no header ETag");
    }

    private static String asked(Answer answer) {
        return answer.body().get("asked").asString();
    }

    private static void echo(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(exchange, 200, """
                {"asked":"%s %s","body":"%s","type":"%s","bearer":"%s"}""".formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        body.replace("\"", "\\\""),
                        exchange.getRequestHeaders().getFirst("Content-Type"),
                        exchange.getRequestHeaders().getFirst("Authorization")));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
