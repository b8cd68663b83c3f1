package io.forecourt.gateway.signin;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What somebody may do, for the pages to show: the services decide by the access token, so that is what is read. It came
 * straight from the provider, which vouches for it better than a signature would.
 */
@Component
class RoleClaim {

    private final String[] path;

    RoleClaim(SignInSettings settings) {
        path = settings.roleClaim().split("\\.");
    }

    /** Empty when the token says nothing of roles, or nothing that the gateway can read. */
    Optional<List<String>> in(String accessToken) {
        return in(claims(accessToken));
    }

    Optional<List<String>> in(Map<String, Object> claims) {
        Object found = claims;
        for (String name : path) {
            found = found instanceof Map<?, ?> inside ? inside.get(name) : null;
        }
        return found instanceof Collection<?> roles
                ? Optional.of(roles.stream().map(String::valueOf).sorted().toList())
                : Optional.empty();
    }

    private static Map<String, Object> claims(String token) {
        try {
            return JWTParser.parse(token).getJWTClaimsSet().getClaims();
        } catch (ParseException _) {
            return Map.of();
        }
    }
}
