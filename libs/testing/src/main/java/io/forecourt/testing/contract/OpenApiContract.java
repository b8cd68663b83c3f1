package io.forecourt.testing.contract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.core.env.Environment;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a running service's OpenAPI document against the committed one, {@code docs/api/<application name>.json}. The
 * system property {@code forecourt.docs=update} rewrites the committed one instead.
 */
public final class OpenApiContract {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApiContract() {}

    /**
     * Compares the two.
     *
     * @param environment of a context that listens on {@code local.server.port}
     * @throws AssertionError when the two differ or nothing is committed
     */
    public static void verify(Environment environment) throws IOException, InterruptedException {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        String service = environment.getRequiredProperty("spring.application.name");
        String document = document(URI.create("http://localhost:%d/v3/api-docs".formatted(port)));
        CommittedDocument.of("docs/api/%s.json".formatted(service), service).verify(normalised(document));
    }

    private static String document(URI uri) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError("%s answers %d: %s".formatted(uri, response.statusCode(), response.body()));
            }
            return response.body();
        }
    }

    /** Sorted, and without the address of the moment. */
    static String normalised(String document) {
        ObjectNode tree = JSON.readValue(document, ObjectNode.class);
        tree.remove("servers");
        return JSON.writeValueAsString(Sorted.copy(tree)) + "\n";
    }
}
