package io.forecourt.identity.provider;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** How and when somebody proved who they are. */
final class SignInMethods {

    private SignInMethods() {}

    /** In the words of RFC 8176. A passkey is two factors at once, as its device has verified whoever holds it. */
    static List<String> of(Authentication authentication) {
        Set<String> methods = new TreeSet<>();
        List<FactorGrantedAuthority> factors = factors(authentication).toList();
        factors.forEach(factor -> methods.addAll(
                switch (factor.getAuthority()) {
                    case FactorGrantedAuthority.PASSWORD_AUTHORITY -> List.of("pwd");
                    case FactorGrantedAuthority.WEBAUTHN_AUTHORITY -> List.of("hwk", "mfa", "user");
                    default -> List.of("otp");
                }));
        if (factors.size() > 1) {
            methods.add("mfa");
        }
        return List.copyOf(methods);
    }

    static Instant latest(Authentication authentication) {
        return factors(authentication)
                .map(FactorGrantedAuthority::getIssuedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private static Stream<FactorGrantedAuthority> factors(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast);
    }
}
