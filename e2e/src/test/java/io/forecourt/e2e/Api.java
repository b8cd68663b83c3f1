package io.forecourt.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A client of an HTTP API as any user could write it: JSON in, status and JSON out. */
public final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String baseUrl;
    private final Credentials credentials;

    /** Of a stranger. */
    public Api(String baseUrl) {
        this(baseUrl, Credentials.NONE);
    }

    private Api(String baseUrl, Credentials credentials) {
        this.baseUrl = baseUrl;
        this.credentials = credentials;
    }

    /** What proves who asks. */
    public interface Credentials {

        Credentials NONE = () -> "";

        /** What to send as {@code Authorization}; nothing when empty. */
        String authorization() throws InterruptedException;
    }

    /** The same API for somebody else. */
    public Api as(Credentials whom) {
        return new Api(baseUrl, whom);
    }

    /** What came back; {@code body} is a missing node where there was none. */
    public record Answer(int status, HttpResponse<String> response, JsonNode body) {

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public long id() {
            return body.path("id").asLong();
        }

        @Override
        public String toString() {
            return status + " " + response.body();
        }
    }

    public Answer get(String path) {
        return send("GET", path, "", Map.of());
    }

    public Answer post(String path, String json, String... headers) {
        return send("POST", path, json, pairs(headers));
    }

    public Answer patch(String path, String json, String... headers) {
        return send("PATCH", path, json, pairs(headers));
    }

    public Answer put(String path, String json, String... headers) {
        return send("PUT", path, json, pairs(headers));
    }

    public Answer delete(String path) {
        return send("DELETE", path, "", Map.of());
    }

    private static Map<String, String> pairs(String... headers) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], headers[i + 1]);
        }
        return map;
    }

    public Answer send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofMinutes(1))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        try {
            String authorization = credentials.authorization();
            if (!authorization.isEmpty()) {
                request.header("Authorization", authorization);
            }
            headers.forEach(request::setHeader);
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response, parsed(response));
        } catch (IOException failed) {
            throw new UncheckedIOException("%s %s%s".formatted(method.toUpperCase(Locale.ROOT), baseUrl, path), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode parsed(HttpResponse<String> response) {
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return json && !response.body().isBlank()
                ? JsonMapper.shared().readTree(response.body())
                : MissingNode.getInstance();
    }
}
