package io.forecourt.standalone.demo;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.process.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The public API in somebody's name. */
final class Gateway implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final Authorization who;
    private final HttpClient http = Http.client();

    Gateway(URI address, Authorization who) {
        this.address = address;
        this.who = who;
    }

    /** What somebody sends as {@code Authorization}. */
    interface Authorization {
        String header() throws InterruptedException;
    }

    /** @param headers names and values in turn */
    HttpResponse<String> send(String method, String path, JsonNode body, String... headers)
            throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", who.header())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new CannotContinue("The gateway does not answer (%s).".formatted(failure), failure);
        }
    }

    /**
     * Adds something.
     *
     * @return its number
     * @throws CannotContinue if it is not taken
     */
    long create(String path, JsonNode body) throws InterruptedException {
        return JsonMapper.shared()
                .readTree(taken(send("POST", path, body)).body())
                .get("id")
                .asLong();
    }

    /** @throws CannotContinue if it is no success */
    static HttpResponse<String> taken(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new CannotContinue(
                    "%s answers %d: %s".formatted(answer.uri().getPath(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    @Override
    public void close() {
        http.close();
    }
}
