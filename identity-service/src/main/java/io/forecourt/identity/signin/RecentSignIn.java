package io.forecourt.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Whether somebody has proved just now who they are. Who finds another's browser open may look around, but not change
 * how its owner gets in (OWASP ASVS 3.7.1).
 */
@Component
public class RecentSignIn implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Duration RECENT = Duration.ofMinutes(15);

    private final SignedIn signedIn;
    private final Clock clock;

    RecentSignIn(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext request) {
        return new AuthorizationDecision(test(authentication.get()));
    }

    public boolean test(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast)
                        .anyMatch(factor -> factor.getIssuedAt().plus(RECENT).isAfter(clock.instant()))
                && signedIn.orSettingUp(authentication);
    }
}
