package io.forecourt.servicecenter;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Talks to the running service as a client does, and takes every answer as it comes. */
public final class Client {

    /** What the service said. */
    public record Answer(int status, HttpHeaders headers, JsonNode body) {

        public long id() {
            return body.get("id").asLong();
        }

        public String etag() {
            return Objects.requireNonNull(headers.getETag());
        }

        /** The last part of the problem's type. */
        public String problem() {
            return body.path("type").asString().replace("urn:forecourt:problem:", "");
        }
    }

    private final RestClient http;

    public Client(int port) {
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

    public Answer post(String path, @Nullable Object body) {
        return send(HttpMethod.POST, path, body, Map.of());
    }

    public Answer send(HttpMethod method, String path, @Nullable Object body, Map<String, String> headers) {
        var request = http.method(method).uri(URI.create("/").resolve(path).toString());
        headers.forEach(request::header);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return exchange(request);
    }

    /** A new technician of that name, with an employee id of their own. */
    public long hire(String lastName) {
        var technician = Map.of(
                "firstName",
                "Tom",
                "lastName",
                lastName,
                "employeeId",
                UUID.randomUUID().toString());
        return post("/api/v1/technicians", technician).id();
    }

    private static Answer exchange(RestClient.RequestHeadersSpec<?> request) {
        var answer = request.retrieve().toEntity(JsonNode.class);
        return new Answer(
                answer.getStatusCode().value(),
                answer.getHeaders(),
                Objects.requireNonNullElse(answer.getBody(), tools.jackson.databind.node.MissingNode.getInstance()));
    }
}
