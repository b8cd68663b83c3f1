package io.forecourt.sales;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Talks to the running service over HTTP and takes every answer as it comes. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROBLEM = "urn:forecourt:problem:";

    /** What the service said; the text is also there where it is no JSON. */
    public record Answer(int status, HttpHeaders headers, String text) {

        public JsonNode body() {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        }

        public long id() {
            return body().get("id").asLong();
        }

        public String etag() {
            return Objects.requireNonNull(headers.getETag());
        }

        /** The last part of the problem's type; empty where it is none. */
        public String problem() {
            String type = body().path("type").asString("");
            return type.startsWith(PROBLEM) ? type.substring(PROBLEM.length()) : "";
        }

        public String detail() {
            return body().path("detail").asString("");
        }
    }

    private final RestClient http;

    public Api(int port) {
        http = RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .requestFactory(new JdkClientHttpRequestFactory())
                .defaultStatusHandler(_ -> true, (_, _) -> {})
                .build();
    }

    public Answer get(String path, Object... variables) {
        return exchange(http.get().uri(path, variables));
    }

    public Answer delete(String path, Object... variables) {
        return exchange(http.delete().uri(path, variables));
    }

    public Answer post(String path, Object body) {
        return send(HttpMethod.POST, path, body, Map.of());
    }

    public Answer post(String path) {
        return exchange(http.post().uri(path));
    }

    public Answer put(String path, String etag, Object body) {
        return send(HttpMethod.PUT, path, body, Map.of(HttpHeaders.IF_MATCH, etag));
    }

    /** As it is, with these headers and no others. */
    public Answer sendRaw(HttpMethod method, String path, String body, Map<String, String> headers) {
        RestClient.RequestBodySpec request = http.method(method).uri(path);
        headers.forEach(request::header);
        return exchange(request.body(body.getBytes(StandardCharsets.UTF_8)));
    }

    public Answer send(HttpMethod method, String path, Object body, Map<String, String> headers) {
        RestClient.RequestBodySpec request = http.method(method).uri(path);
        headers.forEach(request::header);
        return exchange(request.contentType(MediaType.APPLICATION_JSON)
                .body(body instanceof String text ? text : JSON.writeValueAsString(body)));
    }

    private static Answer exchange(RestClient.RequestHeadersSpec<?> request) {
        var answer = request.retrieve().toEntity(String.class);
        return new Answer(
                answer.getStatusCode().value(), answer.getHeaders(), Objects.requireNonNullElse(answer.getBody(), ""));
    }
}
