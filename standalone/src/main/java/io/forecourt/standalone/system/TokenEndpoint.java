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
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where one of identity-service's clients gets its tokens (RFC 6749, section 3.2). */
final class TokenEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SPARE = Duration.ofMinutes(1);

    private final URI identity;
    private final String client;
    private final String secret;

    TokenEndpoint(URI identity, String client, String secret) {
        this.identity = identity;
        this.client = client;
        this.secret = secret;
    }

    /**
     * @param refresh with which to get the next one; not every client is given it
     * @param endNanos by {@link System#nanoTime}
     */
    record Token(String value, Optional<String> refresh, long endNanos) {

        boolean isSpent() {
            return endNanos - System.nanoTime() < SPARE.toNanos();
        }

        String authorization() {
            return "Bearer " + value;
        }
    }

    /** @throws CannotContinue if identity-service gives no token */
    Token ask(Map<String, String> grant) throws InterruptedException {
        String self = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(identity.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + self)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(grant)))
                .build();
        try (HttpClient http = Http.client()) {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CannotContinue("identity-service gives this program no token (%d): %s"
                        .formatted(answer.statusCode(), answer.body()));
            }
            return read(JsonMapper.shared().readTree(answer.body()));
        } catch (IOException failure) {
            throw new CannotContinue(
                    "identity-service does not answer (%s). ./forecourt status shows how it is.".formatted(failure),
                    failure);
        }
    }

    private static Token read(JsonNode answer) {
        Duration lives = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new Token(
                answer.path("access_token").asString(),
                answer.path("refresh_token").asStringOpt(),
                System.nanoTime() + lives.toNanos());
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
