package io.forecourt.standalone.command;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.process.Http;
import io.forecourt.standalone.system.Operator;
import io.forecourt.standalone.system.RunningSystem;
import io.forecourt.standalone.system.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services' administrative endpoints, which are reached directly and never through the gateway. */
final class Actuators {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningSystem system;
    private final Operator operator;

    Actuators(RunningSystem system, Operator operator) {
        this.system = system;
        this.operator = operator;
    }

    JsonNode get(Service service, String path) throws InterruptedException {
        return send(service, HttpRequest.newBuilder(uri(service, path)).GET());
    }

    JsonNode post(Service service, String path) throws InterruptedException {
        return send(
                service,
                HttpRequest.newBuilder(uri(service, path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private URI uri(Service service, String path) {
        return system.url(service).resolve("/actuator/" + path);
    }

    private JsonNode send(Service service, HttpRequest.Builder request) throws InterruptedException {
        request.header("Authorization", operator.authorization(Operator.OPERATIONS));
        try (HttpClient http = Http.client()) {
            HttpResponse<String> answer =
                    http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 404) {
                throw new CannotContinue("%s knows nothing of that name: %s"
                        .formatted(service.serviceName(), answer.uri().getPath()));
            }
            if (answer.statusCode() >= 300) {
                throw new CannotContinue(
                        "%s refused with %d: %s".formatted(service.serviceName(), answer.statusCode(), answer.body()));
            }
            return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new CannotContinue(
                    "%s does not answer (%s). ./forecourt status shows how it is."
                            .formatted(service.serviceName(), failure),
                    failure);
        }
    }
}
