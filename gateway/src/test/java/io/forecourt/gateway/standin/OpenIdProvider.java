package io.forecourt.gateway.standin;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import io.forecourt.gateway.standin.StandIn.Answer;
import io.forecourt.gateway.standin.StandIn.Received;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stand-in's answers as an OpenID provider, which lets in whoever comes, without asking, as the account that the test
 * names. It insists on what the gateway has to send.
 */
public final class OpenIdProvider implements Answer {

    public static final String CLIENT = "gateway";
    public static final String SECRET = "a test's secret: + and % too";

    private final String issuer;
    private final TokenSigner signer = new TokenSigner();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger renewals = new AtomicInteger();
    private volatile String account = UUID.randomUUID().toString();
    private volatile List<String> roles = List.of("CUSTOMER");
    private volatile Duration lifetime = Duration.ofMinutes(5);
    private volatile boolean rotating;
    private volatile boolean once;
    private volatile String nonceInstead = "";
    private volatile String audience = CLIENT;
    private volatile Runnable beforeRenewal = () -> {};

    /** @param issuer what its tokens say */
    public OpenIdProvider(String issuer) {
        this.issuer = issuer;
    }

    public OpenIdProvider as(String accountId, String... withRoles) {
        account = accountId;
        roles = List.of(withRoles);
        return this;
    }

    /** Access tokens live so long from now on. */
    public OpenIdProvider lifetime(Duration ofAccessTokens) {
        lifetime = ofAccessTokens;
        return this;
    }

    /** Each refresh token is good once, from now on. */
    public OpenIdProvider rotating() {
        rotating = true;
        return this;
    }

    /** Gives no refresh tokens at all. */
    public OpenIdProvider once() {
        once = true;
        return this;
    }

    public OpenIdProvider answeringNonce(String nonce) {
        nonceInstead = nonce;
        return this;
    }

    /** Whom its ID tokens are for, from now on. */
    public OpenIdProvider forAudience(String client) {
        audience = client;
        return this;
    }

    public OpenIdProvider beforeRenewal(Runnable action) {
        beforeRenewal = action;
        return this;
    }

    /** Forgets all refresh tokens, as when an account is signed out everywhere. */
    public void endEverything() {
        refreshTokens.clear();
    }

    public int renewals() {
        return renewals.get();
    }

    public boolean knowsRefreshTokens() {
        return !refreshTokens.isEmpty();
    }

    @Override
    public void to(StandIn service, HttpExchange exchange) throws IOException {
        Received request = service.receive(exchange);
        switch (request.target().getPath()) {
            case "/.well-known/openid-configuration" -> json(exchange, 200, discovery(service.url()));
            case "/oauth2/authorize" ->
                authorize(exchange, Form.read(request.target().getRawQuery()));
            case "/oauth2/token" -> token(exchange, request);
            case "/oauth2/jwks" -> json(exchange, 200, signer.keys());
            case "/oauth2/revoke" -> revoke(exchange, request);
            case "/userinfo" ->
                json(exchange, 200, Map.of("sub", account, "name", "Ann Hall", "email", "ann@example.org"));
            case "/api/v1/accounts/me/sign-out-everywhere" -> {
                endEverything();
                StandIn.reply(exchange, 204, "");
            }
            default -> StandIn.reply(exchange, 200, "identity");
        }
    }

    private Map<String, Object> discovery(String url) {
        return Map.of(
                "issuer", issuer,
                "authorization_endpoint", url + "/oauth2/authorize",
                "token_endpoint", url + "/oauth2/token",
                "jwks_uri", url + "/oauth2/jwks",
                "userinfo_endpoint", url + "/userinfo",
                "end_session_endpoint", url + "/connect/logout",
                "revocation_endpoint", url + "/oauth2/revoke",
                "subject_types_supported", List.of("public"),
                "response_types_supported", List.of("code"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private void authorize(HttpExchange exchange, Map<String, String> query) throws IOException {
        require(query, "client_id", CLIENT);
        require(query, "response_type", "code");
        require(query, "code_challenge_method", "S256");
        String code = UUID.randomUUID().toString();
        codes.put(code, query);
        exchange.getResponseHeaders()
                .set("Location", query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
        exchange.getResponseHeaders().add("Set-Cookie", "FORECOURT_SIGNIN=identitys; Path=/; HttpOnly");
        StandIn.reply(exchange, 302, "");
    }

    private void token(HttpExchange exchange, Received request) throws IOException {
        Map<String, String> form = Form.read(request.body());
        if (!authenticates(request)) {
            json(exchange, 401, Map.of("error", "invalid_client"));
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            renew(exchange, form.getOrDefault("refresh_token", ""));
        } else {
            exchangeCode(exchange, form);
        }
    }

    private void exchangeCode(HttpExchange exchange, Map<String, String> form) throws IOException {
        Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
        if (asked == null
                || !Form.hash(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))
                || !asked.get("redirect_uri").equals(form.get("redirect_uri"))) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
        } else {
            String nonce = nonceInstead.isEmpty() ? asked.get("nonce") : nonceInstead;
            json(exchange, 200, tokens(account, newRefreshToken(account), nonce));
        }
    }

    private void renew(HttpExchange exchange, String refreshToken) throws IOException {
        renewals.incrementAndGet();
        beforeRenewal.run();
        String owner = rotating ? refreshTokens.remove(refreshToken) : refreshTokens.get(refreshToken);
        if (owner == null) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
        } else {
            json(exchange, 200, tokens(owner, rotating ? newRefreshToken(owner) : refreshToken, null));
        }
    }

    private void revoke(HttpExchange exchange, Received request) throws IOException {
        if (authenticates(request)) {
            refreshTokens.remove(Form.read(request.body()).getOrDefault("token", ""));
        }
        StandIn.reply(exchange, 200, "");
    }

    private String newRefreshToken(String owner) {
        String token = "refresh-" + UUID.randomUUID();
        refreshTokens.put(token, owner);
        return token;
    }

    private Map<String, Object> tokens(String owner, String refreshToken, String nonce) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", accessToken(owner));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", lifetime.toSeconds());
        if (!once) {
            answer.put("refresh_token", refreshToken);
        }
        answer.put("id_token", signer.sign(claims(owner).audience(audience).claim("nonce", nonce)));
        return answer;
    }

    private String accessToken(String owner) {
        return signer.sign(claims(owner)
                .audience("forecourt")
                .jwtID(UUID.randomUUID().toString())
                .claim("roles", roles)
                .claim("realm_access", Map.of("roles", roles)));
    }

    /** Who that is, says {@code /userinfo} alone: an ID token may be seen at sign-out. */
    private JWTClaimsSet.Builder claims(String owner) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(owner)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)));
    }

    private static boolean authenticates(Received request) {
        String form = Form.encoded(CLIENT) + ":" + Form.encoded(SECRET);
        String expected = "Basic " + Base64.getEncoder().encodeToString(form.getBytes(StandardCharsets.UTF_8));
        return expected.equals(request.headers().getFirst("Authorization"));
    }

    private static void require(Map<String, String> query, String name, String value) {
        if (!value.equals(query.get(name))) {
            throw new IllegalStateException("%s is %s, not %s".formatted(name, query.get(name), value));
        }
    }

    private static void json(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        StandIn.reply(exchange, status, JsonMapper.shared().writeValueAsString(body));
    }
}
