package io.forecourt.gateway.signin;

import io.forecourt.gateway.session.SignedIn;
import io.forecourt.gateway.session.Tokens;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/** Asks the provider for the next tokens. */
@Component
class TokenRequests {

    private final Provider provider;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client;
    private final RoleClaim roles;
    private final Clock clock;

    TokenRequests(
            Provider provider,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client,
            RoleClaim roles,
            Clock clock) {
        this.provider = provider;
        this.client = client;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * Empty when the provider gives none any more.
     *
     * @throws ProviderAway it does not say
     */
    Optional<SignedIn> next(SignedIn who) {
        String refresh = who.tokens().refresh();
        if (refresh == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(renewed(who, client.getTokenResponse(request(who.tokens(), refresh))));
        } catch (OAuth2AuthorizationException failure) {
            if (failure.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                return Optional.empty();
            }
            throw new ProviderAway(failure);
        }
    }

    /** Of an access token and what came with it. */
    Tokens tokens(OAuth2AccessToken access, @Nullable String refresh, @Nullable String id) {
        // A provider that does not say how long a token lasts has one renewed at each request.
        return new Tokens(
                access.getTokenValue(),
                Objects.requireNonNullElseGet(access.getIssuedAt(), clock::instant),
                Objects.requireNonNullElseGet(access.getExpiresAt(), clock::instant),
                refresh,
                id);
    }

    private OAuth2RefreshTokenGrantRequest request(Tokens old, String refresh) {
        return new OAuth2RefreshTokenGrantRequest(
                provider.registration(),
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, old.access(), old.accessIssued(), old.accessEnds()),
                new OAuth2RefreshToken(refresh, null));
    }

    private SignedIn renewed(SignedIn who, OAuth2AccessTokenResponse answer) {
        OAuth2RefreshToken refresh = answer.getRefreshToken();
        Object id = answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        Tokens next = tokens(
                answer.getAccessToken(),
                refresh == null ? who.tokens().refresh() : refresh.getTokenValue(),
                id == null ? who.tokens().id() : id.toString());
        return who.with(roles.in(next.access()).orElseGet(who::roles), next);
    }
}
