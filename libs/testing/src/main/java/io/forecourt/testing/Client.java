package io.forecourt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Talks to a running service over HTTP as any client does, and takes every answer as it comes. The headers belong to
 * the client, so that who asks is said in one place:
 *
 * <pre>{@code
 * Client manager = new Client(port).as(token);
 * manager.with("If-Match", seen.etag()).put("/api/v1/customers/7", ann).expect(200);
 * }</pre>
 *
 * A path is sent as it is, but for spaces; variables are encoded. A body is JSON: a text of it, or what is written as
 * it; a {@link BodyPublisher} is sent as it is.
 */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern VARIABLE = Pattern.compile("\\{[^/{}]*}");

    private final URI service;
    private final Map<String, String> headers;

    private Client(URI service, Map<String, String> headers) {
        this.service = service;
        this.headers = headers;
    }

    public Client(URI service) {
        this(service, Map.of("Content-Type", "application/json"));
    }

    /** Of a service on this machine. */
    public Client(int port) {
        this(URI.create("http://localhost:" + port));
    }

    /** The same client, but what it asks for, it asks for in the name of that token's owner. */
    public Client as(String bearer) {
        return with("Authorization", "Bearer " + bearer);
    }

    /** The same client, but with that header in every request. */
    public Client with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Client(service, more);
    }

    public Answer get(String path, Object... variables) {
        return send("GET", expand(path, variables), null);
    }

    public Answer delete(String path, Object... variables) {
        return send("DELETE", expand(path, variables), null);
    }

    public Answer post(String path) {
        return send("POST", path, null);
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, @Nullable Object body) {
        return send("PATCH", path, body);
    }

    public Answer send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path.replace(" ", "%20")))
                .method(method, publisher(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static BodyPublisher publisher(@Nullable Object body) {
        return switch (body) {
            case null -> BodyPublishers.noBody();
            case BodyPublisher asItIs -> asItIs;
            case String json -> BodyPublishers.ofString(json);
            default -> BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
        };
    }

    private static String expand(String path, Object... variables) {
        String expanded = path;
        for (Object variable : variables) {
            String encoded = URLEncoder.encode(variable.toString(), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            expanded = VARIABLE.matcher(expanded).replaceFirst(Matcher.quoteReplacement(encoded));
        }
        return expanded;
    }

    /** What the service said; the text is also there where it is no JSON. */
    public record Answer(int status, HttpHeaders headers, String text) {

        private static final String PROBLEM = "urn:forecourt:problem:";

        public Answer expect(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }

        public JsonNode body() {
            return text.isEmpty()
                    ? MissingNode.getInstance()
                    : JsonMapper.shared().readTree(text);
        }

        public long id() {
            return body().get("id").asLong();
        }

        /** That field of every item of a list. */
        public List<String> items(String field) {
            return body().get("items").findValuesAsString(field);
        }

        /** The header's value, which must be there. */
        public String header(String name) {
            return headers.firstValue(name)
                    .orElseThrow(() -> new AssertionError("no header " + name + " among " + headers.map()));
        }

        public String etag() {
            return header("ETag");
        }

        public URI location() {
            return URI.create(header("Location"));
        }

        /** The last part of the problem's type; empty where it is none. */
        public String problem() {
            String type = body().path("type").asString("");
            return type.startsWith(PROBLEM) ? type.substring(PROBLEM.length()) : "";
        }

        public String detail() {
            return body().path("detail").asString("");
        }

        /** Where the problem's errors are. */
        public List<String> pointers() {
            return body().path("errors").findValuesAsString("pointer");
        }
    }
}
