package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.process.Http;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As whom this program speaks to the services: a client of identity-service with rights of its own, and no person. */
public final class Operator {

    /** Looks after running services. */
    public static final String OPERATIONS = "operations";

    /** Brings cars into the stock. */
    public static final String STOCK_WRITE = "stock.write";

    private static final String CLIENT = "forecourt-operator";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SPARE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI identity;
    private final String secret;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Operator(URI identity, String secret) {
        this.identity = identity;
        this.secret = secret;
    }

    /**
     * What to send as {@code Authorization}; good for a minute at least.
     *
     * @throws CannotContinue if identity-service gives no token
     */
    public String authorization(String scope) throws InterruptedException {
        Token token = tokens.get(scope);
        if (token == null || token.isSpent()) {
            token = fetch(scope);
            tokens.put(scope, token);
        }
        return "Bearer " + token.value();
    }

    private Token fetch(String scope) throws InterruptedException {
        String self = Base64.getEncoder().encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(identity.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + self)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8)))
                .build();
        try (HttpClient http = Http.client()) {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CannotContinue("identity-service gives this program no token (%d): %s"
                        .formatted(answer.statusCode(), answer.body()));
            }
            JsonNode token = JSON.readTree(answer.body());
            return new Token(
                    token.path("access_token").asString(),
                    System.nanoTime()
                            + Duration.ofSeconds(token.path("expires_in").asLong())
                                    .toNanos());
        } catch (IOException failure) {
            throw new CannotContinue(
                    "identity-service does not answer (%s). ./forecourt status shows how it is.".formatted(failure),
                    failure);
        }
    }

    private record Token(String value, long endNanos) {

        boolean isSpent() {
            return endNanos - System.nanoTime() < SPARE.toNanos();
        }
    }
}
