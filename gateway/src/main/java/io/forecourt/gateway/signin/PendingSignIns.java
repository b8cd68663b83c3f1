package io.forecourt.gateway.signin;

import static java.util.Objects.requireNonNull;

import io.forecourt.gateway.origin.PublicOrigin;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers with the browser itself that it has gone to sign in: nobody has a session who has not signed in. There is a
 * cookie for each attempt, so that two tabs can try at once. It tells the browser nothing that its owner must not know;
 * that nobody else gets an answer to it accepted is what it is for.
 */
@Component
class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** The attribute of the authorization request, and after that of the HTTP request, that says where to go on. */
    static final String RETURN_TO = "returnTo";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Provider provider;
    private final PublicOrigin origin;

    PendingSignIns(Provider provider, PublicOrigin origin) {
        this.provider = provider;
        this.origin = origin;
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest request, HttpServletRequest http, HttpServletResponse response) {
        Pending pending = Pending.of(request);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(pending));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(pending.state(), value, PATIENCE));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return find(request).map(this::authorizationRequest).orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<Pending> pending = find(request);
        pending.ifPresent(found -> {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(found.state(), "", Duration.ZERO));
            request.setAttribute(RETURN_TO, found.returnTo());
        });
        return pending.map(this::authorizationRequest).orElse(null);
    }

    private Optional<Pending> find(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        Cookie[] cookies = request.getCookies();
        if (state == null || cookies == null) {
            return Optional.empty();
        }
        String name = name(state);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .flatMap(value -> read(value).stream())
                .filter(pending -> pending.state().equals(state))
                .findFirst();
    }

    private static Optional<Pending> read(String value) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(value.getBytes(StandardCharsets.ISO_8859_1));
            return Optional.of(JSON.readValue(json, Pending.class));
        } catch (IllegalArgumentException | JacksonException _) {
            return Optional.empty();
        }
    }

    private OAuth2AuthorizationRequest authorizationRequest(Pending pending) {
        ClientRegistration registration = provider.registration();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .state(pending.state())
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        Provider.REGISTRATION,
                        OidcParameterNames.NONCE,
                        pending.nonce(),
                        PkceParameterNames.CODE_VERIFIER,
                        pending.verifier()))
                .build();
    }

    private String name(String state) {
        return origin.cookieName("FORECOURT_PENDING_") + Integer.toHexString(state.hashCode());
    }

    private String cookie(String state, String value, Duration age) {
        return ResponseCookie.from(name(state), value)
                .path("/")
                .httpOnly(true)
                .secure(origin.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    /** All that the answer is checked against. */
    private record Pending(String state, String nonce, String verifier, String returnTo) {

        static Pending of(OAuth2AuthorizationRequest request) {
            String returnTo = request.getAttribute(RETURN_TO);
            return new Pending(
                    requireNonNull(request.getState()),
                    requireNonNull(request.<String>getAttribute(OidcParameterNames.NONCE)),
                    requireNonNull(request.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                    returnTo == null ? ReturnPath.HOME : returnTo);
        }
    }
}
