package io.forecourt.security.token;

import io.forecourt.security.CallerAuthentication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Tells who sent a token. One that is not believed is the sender's mistake, whatever is wrong with it; only where there
 * are no keys to verify it by, it is ours.
 *
 * <p>It is not Spring's {@code AuthenticationManager}, as a service may have one of its own, for passwords perhaps, which
 * Spring would take this one for.
 */
public final class AccessTokens {

    private final JwtDecoder decoder;
    private final CallerOfToken caller;
    private final VerifiedTokens verified;
    private final Clock clock;

    AccessTokens(JwtDecoder decoder, CallerOfToken caller, VerifiedTokens verified, Clock clock) {
        this.decoder = decoder;
        this.caller = caller;
        this.verified = verified;
        this.clock = clock;
    }

    /**
     * Verifies a token and tells whose it is.
     *
     * @param request a {@link BearerTokenAuthenticationToken}
     * @throws InvalidBearerTokenException when the token is not believed
     * @throws AuthenticationServiceException when there are no keys to verify it by
     */
    public Authentication authenticate(Authentication request) {
        if (!(request instanceof BearerTokenAuthenticationToken bearer)) {
            throw new IllegalArgumentException("Only tokens are taken here, not " + request.getClass());
        }
        return verified.ownerOf(bearer.getToken()).orElseGet(() -> verify(bearer.getToken()));
    }

    private Authentication verify(String token) {
        try {
            Jwt claims = decoder.decode(token);
            Authentication owner = new CallerAuthentication(caller.of(claims));
            Instant end = Objects.requireNonNull(claims.getExpiresAt(), "tokens without an end are not valid");
            verified.remember(token, owner, Duration.between(clock.instant(), end));
            return owner;
        } catch (JwtException refused) {
            if (refused.getCause() instanceof KeysUnavailable) {
                throw new AuthenticationServiceException("No keys to verify tokens by", refused);
            }
            throw new InvalidBearerTokenException(String.valueOf(refused.getMessage()), refused);
        }
    }
}
