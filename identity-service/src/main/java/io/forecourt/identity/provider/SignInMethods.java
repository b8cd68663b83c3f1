package io.forecourt.identity.provider;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** How and when somebody proved who they are. */
final class SignInMethods {

    private SignInMethods() {}

    /** In the words of RFC 8176. */
    static List<String> of(Authentication authentication) {
        List<String> methods = factors(authentication)
                .map(factor -> switch (factor.getAuthority()) {
                    case FactorGrantedAuthority.PASSWORD_AUTHORITY -> "pwd";
                    case FactorGrantedAuthority.WEBAUTHN_AUTHORITY -> "hwk";
                    default -> "otp";
                })
                .distinct()
                .sorted()
                .toList();
        return methods.size() < 2
                ? methods
                : Stream.concat(methods.stream(), Stream.of("mfa")).toList();
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
