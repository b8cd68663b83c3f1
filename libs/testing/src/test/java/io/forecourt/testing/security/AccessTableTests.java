package io.forecourt.testing.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** The walk past a service that says one thing and does another. */
class AccessTableTests {

    private static final String API = """
            {"x-roles": ["ADMIN", "CUSTOMER"],
             "paths": {"/api/v1/cars/{id}": {
               "get": {"x-access": {"roles": ["ADMIN"], "scopes": ["cars.read"]}}}}}""";

    private HttpServer service;
    private Predicate<String> lettingIn = _ -> true;
    private int refusal = 403;
    private int answer = 404;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        service.createContext("/", exchange -> {
            try (exchange) {
                boolean described = exchange.getRequestURI().getPath().equals("/v3/api-docs");
                String token = exchange.getRequestHeaders().getFirst("Authorization");
                int status = token == null ? 401 : lettingIn.test(claims(token)) ? answer : refusal;
                byte[] body = API.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(described ? 200 : status, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        service.start();
    }

    private static String claims(String bearer) {
        return new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    private AccessTable table() {
        return AccessTable.of(new MockEnvironment()
                .withProperty(
                        "local.server.port", String.valueOf(service.getAddress().getPort()))
                .withProperty("spring.application.name", "cars-service"));
    }

    @Test
    void findsNothingWhereTheServiceDoesWhatItSays() {
        lettingIn = claims -> claims.contains("ADMIN") || claims.contains("cars.read");

        assertThat(table().surprises()).isEmpty();
    }

    @Test
    void findsWhoIsLetInAndShouldNotBe() {
        assertThat(table().surprises())
                .containsExactlyInAnyOrder(
                        "GET /api/v1/cars/{id} answers CUSTOMER with 404",
                        "GET /api/v1/cars/{id} answers a machine with the scope of-no-use with 404",
                        "GET /api/v1/cars/{id} answers somebody without a role with 404");
    }

    @Test
    void findsWhoIsRefusedAndShouldNotBe() {
        lettingIn = claims -> claims.contains("cars.read");

        assertThat(table().surprises()).containsExactly("GET /api/v1/cars/{id} answers ADMIN with 403");
    }

    @Test
    void findsWhoIsRefusedInTheWrongWord() {
        lettingIn = claims -> claims.contains("ADMIN") || claims.contains("cars.read");
        refusal = 401;

        assertThat(table().surprises()).contains("GET /api/v1/cars/{id} refuses CUSTOMER with 401");
    }

    @Test
    void findsWhereTheServiceBreaks() {
        lettingIn = claims -> claims.contains("ADMIN") || claims.contains("cars.read");
        answer = 500;

        assertThat(table().surprises()).contains("GET /api/v1/cars/{id} answers ADMIN with 500");
    }

    @Test
    void asksForATableThatIsNotCommittedYet() {
        lettingIn = claims -> claims.contains("ADMIN") || claims.contains("cars.read");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> AccessTable.verify(new MockEnvironment()
                        .withProperty(
                                "local.server.port",
                                String.valueOf(service.getAddress().getPort()))
                        .withProperty("spring.application.name", "cars-service")))
                .withMessageContaining("docs/access/cars-service.md is not committed yet");
    }
}
