package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.browser.Form;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** identity-service's form to sign in with, on the way to a code for the gateway (RFC 6749 section 4.1, RFC 7636). */
final class SignInForm {

    static final String CLIENT = "gateway";

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_REDIRECTS = 10;

    private final URI identity;
    private final URI redirectUri;

    SignInForm(URI identity, URI redirectUri) {
        this.identity = identity;
        this.redirectUri = redirectUri;
    }

    /** To be changed into tokens, by whoever knows the verifier. */
    record Code(String value, String verifier, URI redirectUri) {}

    /** @throws CannotContinue if that does not lead to a code */
    Code fill(String email, String password) throws InterruptedException {
        String verifier = Secrets.draw();
        try (HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build()) {
            HttpResponse<String> page = follow(http, HttpRequest.newBuilder(authorization(verifier)));
            Form form = Form.on(page)
                    .orElseThrow(() -> new CannotContinue("There is no form to sign in with at " + page.uri()))
                    .with("email", email)
                    .with("password", password);
            HttpResponse<String> end = follow(
                    http,
                    HttpRequest.newBuilder(form.action())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form.encoded())));
            String target = end.headers().firstValue("Location").orElse("");
            Matcher code = CODE.matcher(target);
            if (!code.find()) {
                throw new CannotContinue("%s is not signed in: %d at %s".formatted(email, end.statusCode(), end.uri()));
            }
            return new Code(code.group(1), verifier, redirectUri);
        } catch (IOException failure) {
            throw new CannotContinue("identity-service does not answer (%s).".formatted(failure), failure);
        }
    }

    private URI authorization(String verifier) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", CLIENT);
        request.put("scope", "openid profile email");
        request.put("redirect_uri", redirectUri.toString());
        request.put("state", "none");
        request.put("code_challenge", hash(verifier));
        request.put("code_challenge_method", "S256");
        return identity.resolve("/oauth2/authorize?" + TokenEndpoint.encoded(request));
    }

    /** As a browser does, but not back to the gateway. */
    private HttpResponse<String> follow(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(http, request);
        for (int redirects = 0; redirects < MOST_REDIRECTS && answer.statusCode() / 100 == 3; redirects++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            if (next.getPath().equals(redirectUri.getPath())) {
                return answer;
            }
            answer = send(http, HttpRequest.newBuilder(identity.resolve(next.getRawPath() + query(next))));
        }
        return answer;
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.timeout(PATIENCE).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static String query(URI address) {
        return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    }

    private static String hash(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
