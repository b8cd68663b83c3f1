package io.forecourt.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.forecourt.standalone.CannotContinue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoParkingTests {

    private final List<Sent> sent = new ArrayList<>();
    private HttpServer gateway;
    private DemoParking parking;
    private int operatorStatus = 201;
    private int spacesStatus = 200;

    private record Sent(String path, JsonNode body) {}

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                sent.add(new Sent(path, JsonMapper.shared().readTree(exchange.getRequestBody())));
                int status =
                        path.endsWith("/operators") ? operatorStatus : path.endsWith("/spaces") ? spacesStatus : 201;
                byte[] body = "{\"id\": %d}".formatted(sent.size()).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        gateway.start();
        parking = new DemoParking(
                URI.create("http://127.0.0.1:" + gateway.getAddress().getPort()), () -> "Bearer manager");
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void addsACityWithPlansAndZones() throws InterruptedException {
        parking.add();

        assertThat(sent("/sites"))
                .hasSize(12)
                .allSatisfy(site -> assertThat(site.get("operatorId").asInt()).isEqualTo(1));
        assertThat(sent("/sites")).filteredOn(site -> site.has("geometry")).hasSize(4);
        assertThat(sent("/spaces")).hasSameSizeAs(sent("/levels"));
        assertThat(sent("/publish")).hasSize(2);
        assertThat(sent("/tariff"))
                .hasSize(10)
                .allSatisfy(tariff -> assertThat(
                                sent.get(tariff.get("tariffId").asInt() - 1).path())
                        .endsWith("/tariffs"));
    }

    @Test
    void noTwoSpacesOfASiteShareANumberAndEachIsOnALevelThatItsSiteHas() throws InterruptedException {
        parking.add();

        for (var spaces : sent.stream()
                .filter(request -> request.path.endsWith("/spaces"))
                .toList()) {
            String level = spaces.path.replace("/spaces", "/levels");
            for (JsonNode range : spaces.body.get("ranges")) {
                int levelId = range.get("levelId").asInt();
                assertThat(sent.get(levelId - 1).path).isEqualTo(level);
            }
        }
        sent.stream()
                .map(Sent::path)
                .filter(path -> path.endsWith("/spaces"))
                .distinct()
                .forEach(path -> {
                    List<String> numbers = numbers(path);
                    assertThat(new HashSet<>(numbers)).as(path).hasSameSizeAs(numbers);
                });
    }

    @Test
    void addsNothingTheSecondTime() throws InterruptedException {
        operatorStatus = 409;

        parking.add();

        assertThat(sent).hasSize(1);
    }

    @Test
    void saysWhatIsNotTaken() {
        spacesStatus = 400;

        assertThatExceptionOfType(CannotContinue.class)
                .isThrownBy(parking::add)
                .withMessageContaining("/spaces answers 400");
    }

    private List<JsonNode> sent(String end) {
        return sent.stream()
                .filter(request -> request.path.endsWith(end))
                .map(Sent::body)
                .toList();
    }

    private List<String> numbers(String path) {
        return sent.stream()
                .filter(request -> request.path.equals(path))
                .flatMap(request -> request.body.get("ranges").valueStream())
                .map(range -> range.get("numbers"))
                .flatMap(numbers -> IntStream.rangeClosed(
                                numbers.get("from").asInt(), numbers.get("to").asInt())
                        .mapToObj(number -> numbers.get("prefix").asString() + number))
                .toList();
    }
}
