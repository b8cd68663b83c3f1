package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.process.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the first administrator is made. identity-service opens it for whoever has this start's token, and only as long
 * as there is no administrator.
 */
public final class SetupLink {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI identity;
    private final URI publicUrl;
    private final Operator operator;

    /**
     * @param identity the service itself
     * @param publicUrl the address for a browser
     */
    public SetupLink(URI identity, URI publicUrl, Operator operator) {
        this.identity = identity;
        this.publicUrl = publicUrl;
        this.operator = operator;
    }

    /** One that nobody can guess. */
    public static String newToken() {
        return Secrets.draw();
    }

    /** Empty when there is an administrator, or nobody to tell. */
    public Optional<URI> with(String token) throws InterruptedException {
        return isWanted() ? Optional.of(publicUrl.resolve("/account/setup?token=" + token)) : Optional.empty();
    }

    private boolean isWanted() throws InterruptedException {
        try (HttpClient http = Http.client()) {
            HttpRequest question = HttpRequest.newBuilder(identity.resolve("/actuator/administrators"))
                    .timeout(PATIENCE)
                    .header("Authorization", operator.authorization(Operator.OPERATIONS))
                    .build();
            HttpResponse<String> answer = http.send(question, BodyHandlers.ofString());
            JsonNode exist = JsonMapper.shared().readTree(answer.body()).path("exist");
            return answer.statusCode() == 200 && exist.isBoolean() && !exist.asBoolean();
        } catch (IOException | JacksonException | CannotContinue _) {
            return false;
        }
    }
}
