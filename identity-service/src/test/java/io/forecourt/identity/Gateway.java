package io.forecourt.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks for tokens as the gateway and other programs do. */
public final class Gateway {

    public static final String REDIRECT_URI = "http://localhost:8000/login/oauth2/code/forecourt";
    public static final String SECRET = "only-for-tests-gateway-0123456789-abcdefgh";
    public static final String OPERATOR_SECRET = "only-for-tests-operator-0123456789-abcdefgh";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final int port;
    private final String verifier;

    public Gateway(int port) {
        this(port, UUID.randomUUID() + "-" + UUID.randomUUID());
    }

    private Gateway(int port, String verifier) {
        this.port = port;
        this.verifier = verifier;
    }

    /** The same, but asking another instance. */
    public Gateway at(int otherPort) {
        return new Gateway(otherPort, verifier);
    }

    /** The path that a browser is sent to for signing in. */
    public String authorizePath(String... more) {
        String parameters = parameters(
                "response_type", "code",
                "client_id", "gateway",
                "scope", "openid profile email",
                "state", "state-1",
                "nonce", "nonce-1",
                "redirect_uri", REDIRECT_URI,
                "code_challenge", challenge(),
                "code_challenge_method", "S256");
        return "/oauth2/authorize?" + parameters + (more.length == 0 ? "" : "&" + parameters(more));
    }

    /** The code in the address that the browser came back to. */
    public static String code(String location) {
        return query(location).get("code");
    }

    public static Map<String, String> query(String location) {
        return Arrays.stream(URI.create(location).getQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(parameter -> parameter[0], parameter -> parameter[1]));
    }

    public Answer exchange(String code) {
        return token(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", REDIRECT_URI,
                "code_verifier", verifier);
    }

    public Answer refresh(String refreshToken) {
        return token("grant_type", "refresh_token", "refresh_token", refreshToken);
    }

    /** Asks for tokens as the gateway. */
    public Answer token(String... parameters) {
        return post("/oauth2/token", "gateway", SECRET, parameters);
    }

    /** Asks for a token as the machine that operates the house. */
    public Answer operatorToken(String scope) {
        return post(
                "/oauth2/token",
                "forecourt-operator",
                OPERATOR_SECRET,
                "grant_type",
                "client_credentials",
                "scope",
                scope);
    }

    public Answer post(String path, String client, String secret, String... parameters) {
        String credentials = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
        return new Client(port)
                .with("Authorization", "Basic " + credentials)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, BodyPublishers.ofString(parameters(parameters)));
    }

    private String challenge() {
        try {
            return BASE64.encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String parameters(String... namesAndValues) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.append(i == 0 ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], UTF_8));
        }
        return query.toString();
    }
}
