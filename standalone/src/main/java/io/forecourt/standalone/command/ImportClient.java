package io.forecourt.standalone.command;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.process.Http;
import io.forecourt.standalone.system.Operator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The imports of the public API, through the gateway, by a machine with one scope. */
final class ImportClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_FOR_A_FILE = Duration.ofMinutes(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI gateway;
    private final Operator operator;
    private final String scope;
    private final HttpClient http = Http.client();

    ImportClient(URI gateway, Operator operator, String scope) {
        this.gateway = gateway;
        this.operator = operator;
        this.scope = scope;
    }

    /**
     * Sends the file of an import that goes on when it was received.
     *
     * @return where the import tells how it goes
     */
    URI begin(Path file, String mediaType, String path) throws InterruptedException {
        return gateway.resolve(send(file, mediaType, path)
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new CannotContinue("The answer to the file does not say where its import is.")));
    }

    /** Sends the file, as it is read from the disk, to an import whose answer is its report. */
    HttpResponse<String> send(Path file, String mediaType, String path) throws InterruptedException {
        try {
            return answerTo(HttpRequest.newBuilder(gateway.resolve(path))
                    .timeout(PATIENCE_FOR_A_FILE)
                    .header("Content-Type", mediaType)
                    .POST(HttpRequest.BodyPublishers.ofFile(file)));
        } catch (IOException failure) {
            throw new CannotContinue("%s cannot be read: %s".formatted(file, failure), failure);
        }
    }

    JsonNode post(String path, JsonNode body) throws InterruptedException {
        return JSON.readTree(answerTo(HttpRequest.newBuilder(gateway.resolve(path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())))
                .body());
    }

    JsonNode get(URI address) throws InterruptedException {
        return JSON.readTree(
                answerTo(HttpRequest.newBuilder(gateway.resolve(address)).timeout(PATIENCE))
                        .body());
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpResponse<String> answerTo(HttpRequest.Builder request) throws InterruptedException {
        request.header("Authorization", operator.authorization(scope));
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new CannotContinue("Forecourt refused with %d: %s"
                        .formatted(answer.statusCode(), detail(answer.body()).orElse(answer.body())));
            }
            return answer;
        } catch (IOException failure) {
            throw new CannotContinue(
                    "The gateway at %s does not answer (%s). ./forecourt status shows how it is."
                            .formatted(gateway, failure),
                    failure);
        }
    }

    /** What a problem (RFC 9457) says to a person. */
    private static Optional<String> detail(String body) {
        try {
            return Optional.of(JSON.readTree(body).path("detail").asString("")).filter(text -> !text.isEmpty());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
