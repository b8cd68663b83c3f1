package io.forecourt.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.GatewayTest;
import io.forecourt.gateway.standin.StandIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StreamingIT extends GatewayTest {

    private static final String IMPORTS = "/api/v1/automobile-imports";

    @Test
    void passesAnImportOnWhileItIsStillComing() throws Exception {
        CountDownLatch firstLineArrived = new CountDownLatch(1);
        INVENTORY.answer((_, exchange) -> {
            InputStream body = exchange.getRequestBody();
            assertThat(body.readNBytes(4)).asString().isEqualTo("vin\n");
            firstLineArrived.countDown();
            StandIn.reply(exchange, 202, Long.toString(count(body)));
        });
        PipedOutputStream source = new PipedOutputStream();
        PipedInputStream sink = new PipedInputStream(source);

        CompletableFuture<HttpResponse<String>> answer = client().sendAsync(
                        request("POST", IMPORTS, BodyPublishers.ofInputStream(() -> sink)), BodyHandlers.ofString());
        source.write("vin\n".getBytes(StandardCharsets.UTF_8));
        source.flush();
        // The client's publisher hands on whole buffers only.
        source.write(new byte[16 * 1024]);
        source.flush();
        firstLineArrived.await();
        source.close();

        assertThat(answer.join().statusCode()).isEqualTo(202);
        assertThat(answer.join().body()).isEqualTo(Integer.toString(16 * 1024));
    }

    @Test
    void takesAsMuchAsAnImportMayBeInPieces() throws Exception {
        long size = 32L * 1024 * 1024;
        INVENTORY.answer(
                (_, exchange) -> StandIn.reply(exchange, 202, Long.toString(count(exchange.getRequestBody()))));

        HttpResponse<String> answer = send("POST", IMPORTS, BodyPublishers.ofInputStream(() -> new Zeros(size)));

        assertThat(answer.body()).isEqualTo(Long.toString(size));
    }

    @Test
    void refusesAnImportThatSaysItIsTooLargeBeforeItIsSent() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            String head = "POST " + IMPORTS + " HTTP/1.1\r\nHost: x\r\nContent-Length: 268435457\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
        assertThat(INVENTORY.received()).isEmpty();
    }

    @Test
    void refusesOtherBodiesAboveTheirLimitWhetherTheySayTheirSizeOrNot() throws Exception {
        HttpResponse<String> said = send("POST", "/api/v1/sales", "x".repeat(1024 * 1024 + 1));
        HttpResponse<String> unsaid =
                send("POST", "/api/v1/sales", BodyPublishers.ofInputStream(() -> new Zeros(3 * 1024 * 1024)));

        assertThat(said.statusCode()).isEqualTo(413);
        assertThat(unsaid.statusCode()).isEqualTo(413);
        assertThat(json(unsaid).get("type").asString()).isEqualTo("urn:forecourt:problem:request-too-large");
        assertThat(SALES.received()).isEmpty();
    }

    @Test
    void bringsTheServicesRefusalBackBeforeTheEndOfTheBody() throws Exception {
        INVENTORY.answer((_, exchange) -> {
            exchange.sendResponseHeaders(415, 14);
            exchange.getResponseBody().write("no such format".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            // As Tomcat does, which reads the rest and throws it away.
            count(exchange.getRequestBody());
            exchange.close();
        });

        HttpResponse<String> answer =
                send("POST", IMPORTS, BodyPublishers.ofInputStream(() -> new Zeros(8L * 1024 * 1024)));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).isEqualTo("no such format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 1000000\r\n\r\n%s",
                "Transfer-Encoding: chunked\r\n\r\n4e20\r\n%s\r\n",
                "Transfer-Encoding: chunked\r\n\r\n4e20\r\n%s\r\nnonsense\r\n"
            })
    void takesNoPartOfABodyForTheWholeAndBlamesNoServiceForIt(String framing) throws Exception {
        String failures = failures();
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        INVENTORY.answer((_, exchange) -> {
            begun.countDown();
            try {
                count(exchange.getRequestBody());
                ended.complete(true);
            } catch (IOException _) {
                ended.complete(false);
            }
        });
        try (Socket socket = new Socket("127.0.0.1", port())) {
            String request = "POST " + IMPORTS + " HTTP/1.1\r\nHost: x\r\n" + framing.formatted("x".repeat(20_000));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            begun.await();
        }

        assertThat(ended.join()).isFalse();
        assertThat(failures()).isEqualTo(failures);
    }

    @Test
    void bringsAnAnswerWhileItIsStillComing() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        INVENTORY.answer((_, exchange) -> {
            exchange.getResponseHeaders().add("Content-Type", "application/x-ndjson");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("first\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await(seen);
            exchange.getResponseBody().write("last\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });

        InputStream body = client().send(
                        request("GET", "/api/v1/automobiles", BodyPublishers.noBody()), BodyHandlers.ofInputStream())
                .body();

        assertThat(body.readNBytes(6)).asString().isEqualTo("first\n");
        seen.countDown();
        assertThat(body.readAllBytes()).asString().isEqualTo("last\n");
    }

    @Test
    void bringsALongAnswerWhole() throws Exception {
        long size = 64L * 1024 * 1024;
        AtomicLong sent = new AtomicLong();
        INVENTORY.answer((_, exchange) -> {
            exchange.sendResponseHeaders(200, size);
            sent.set(new Zeros(size).transferTo(exchange.getResponseBody()));
            exchange.close();
        });

        InputStream body = client().send(
                        request("GET", "/api/v1/automobiles", BodyPublishers.noBody()), BodyHandlers.ofInputStream())
                .body();

        assertThat(count(body)).isEqualTo(size);
        assertThat(sent).hasValue(size);
    }

    private String failures() throws Exception {
        return metrics()
                .lines()
                .filter(line -> line.contains("calls_seconds_count{kind=\"failed\",name=\"inventory\"}"))
                .findFirst()
                .orElseThrow();
    }

    private static long count(InputStream body) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long count = 0;
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            count += read;
        }
        return count;
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    /** So many zeros that nobody holds at once. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            left -= count;
            return count;
        }
    }
}
