package io.forecourt.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.forecourt.standalone.system.FakeRunningSystem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTests {

    private static final String IMPORTS = "/api/v1/automobile-imports";

    @TempDir
    Path folder;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> callers = new CopyOnWriteArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();
    private HttpServer gateway;
    private Terminal terminal;
    private Path cars;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FakeIdentity.on(gateway);
        gateway.start();
        FakeRunningSystem.in(folder.resolve("home"), gateway.getAddress().getPort());
        terminal = new Terminal(folder, folder.resolve("home"));
        cars = Files.writeString(folder.resolve("cars.csv"), "vin,price\n1M8GDM9AXKP042788,100\n");
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void sendsTheFileWaitsAndShowsTheReport() {
        acceptImports("COMPLETED", 2);
        assertThat(terminal.run("import", cars.toString(), "--currency", "EUR")).isZero();
        assertThat(received)
                .containsExactly("text/csv " + IMPORTS + "?currency=EUR vin,price\n1M8GDM9AXKP042788,100\n");
        assertThat(callers).containsExactly(FakeIdentity.authorization("stock.write"));
        assertThat(looks).hasValue(3);
        assertThat(terminal.out())
                .contains("cars.csv: 10 rows")
                .containsPattern("accepted +4")
                .containsPattern("updated +3")
                .containsPattern("unchanged +1")
                .containsPattern("rejected +2")
                .contains("Columns without a meaning here: lot")
                .contains("line 2 (VIN2): has a letter that no VIN has")
                .contains("line 3 (VIN3): has a letter that no VIN has")
                .doesNotContain("more, all of them");
    }

    @Test
    void showsTheFirstRejectionsAndWhereTheOthersAre() {
        acceptImports("COMPLETED", 120);
        assertThat(terminal.run("import", cars.toString())).isZero();
        assertThat(terminal.out())
                .contains("line 51")
                .doesNotContain("line 52")
                .contains("and 70 more, all of them in")
                .contains("/7/rejections.csv");
    }

    @Test
    void failsWhenTheImportStopsBeforeTheEnd() {
        acceptImports("FAILED", 0);
        assertThat(terminal.run("import", cars.toString())).isEqualTo(1);
        assertThat(terminal.err()).contains("The import stopped before the end (FAILED): line 9 is not UTF-8");
    }

    @Test
    void saysWhyTheFileIsRefused() {
        gateway.createContext(
                IMPORTS,
                exchange -> answer(exchange, 413, "{\"detail\": \"The body is too large.\", \"status\": 413}"));
        assertThat(terminal.run("import", cars.toString())).isEqualTo(1);
        assertThat(terminal.err()).contains("Forecourt refused with 413: The body is too large.");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThat(terminal.run("import", "nothing.csv")).isEqualTo(1);
        assertThat(terminal.err()).contains("There is no file").contains("nothing.csv");
    }

    private void acceptImports(String finalStatus, int rejected) {
        gateway.createContext(IMPORTS, exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            callers.add(exchange.getRequestHeaders().getFirst("Authorization"));
            received.add("%s %s %s"
                    .formatted(exchange.getRequestHeaders().getFirst("Content-Type"), exchange.getRequestURI(), body));
            exchange.getResponseHeaders().add("Location", IMPORTS + "/7");
            answer(exchange, 202, "{\"id\": 7}");
        });
        gateway.createContext(IMPORTS + "/7", exchange -> {
            boolean ended = looks.incrementAndGet() > 2;
            answer(exchange, 200, state(ended ? finalStatus : "RUNNING", rejected));
        });
        gateway.createContext(IMPORTS + "/7/rejections", exchange -> answer(exchange, 200, rejections(rejected)));
    }

    private static String state(String status, int rejected) {
        return """
                {"id": 7, "status": "%s", "rows": 10, "sizeBytes": 100, "bytesDone": 50, "accepted": 4, "updated": 3,
                 "unchanged": 1, "rejected": %d, "warnings": 0, "ignoredColumns": ["lot"],
                 "failure": "line 9 is not UTF-8"}""".formatted(status, rejected);
    }

    private static String rejections(int count) {
        return IntStream.rangeClosed(2, Math.min(51, count + 1))
                .mapToObj(line -> "{\"line\": %d, \"vin\": \"VIN%d\", \"detail\": \"has a letter that no VIN has\"}"
                        .formatted(line, line))
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
