package io.forecourt.gateway.signin;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that the provider's answer is checked against.
 *
 * @param begun by the gateway's clock
 */
record PendingSignIn(String state, String nonce, String verifier, String returnTo, Instant begun) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    static PendingSignIn of(OAuth2AuthorizationRequest request, Instant now) {
        String returnTo = request.getAttribute(PendingSignIns.RETURN_TO);
        return new PendingSignIn(
                requireNonNull(request.getState()),
                requireNonNull(request.<String>getAttribute(OidcParameterNames.NONCE)),
                requireNonNull(request.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                returnTo == null ? ReturnPath.HOME : returnTo,
                now);
    }

    /** As a cookie holds it; empty when it holds something else. */
    static Optional<PendingSignIn> read(String cookie) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(cookie.getBytes(StandardCharsets.ISO_8859_1));
            return Optional.of(JSON.readValue(json, PendingSignIn.class));
        } catch (IllegalArgumentException | JacksonException _) {
            return Optional.empty();
        }
    }

    String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
    }

    /** What the provider was asked. */
    OAuth2AuthorizationRequest request(ClientRegistration registration) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .state(state)
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        Provider.REGISTRATION,
                        OidcParameterNames.NONCE,
                        nonce,
                        PkceParameterNames.CODE_VERIFIER,
                        verifier))
                .build();
    }
}
