package io.forecourt.identity.signin;

import io.forecourt.identity.account.AccountRegister;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Whether somebody is signed in: they have shown everything that their account owes, the account may still be used, and
 * it has not signed out everywhere since.
 */
@Component
public class SignedIn implements AuthorizationManager<RequestAuthorizationContext> {

    private final AccountRegister accounts;
    private final List<SecondFactor> secondFactors;

    SignedIn(AccountRegister accounts, List<SecondFactor> secondFactors) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext request) {
        return new AuthorizationDecision(test(authentication.get()));
    }

    public boolean test(@Nullable Authentication authentication) {
        return account(authentication)
                .filter(_ -> owed(authentication).isEmpty())
                .isPresent();
    }

    /** What the owner of an account still has to show; empty also for somebody who has not shown anything. */
    public Optional<SecondFactor> owed(@Nullable Authentication authentication) {
        if (authentication == null || has(authentication, FactorGrantedAuthority.WEBAUTHN_AUTHORITY)) {
            return Optional.empty();
        }
        return account(authentication)
                .flatMap(account -> secondFactors.stream()
                        .filter(factor -> !has(authentication, factor.authority()))
                        .filter(factor -> factor.isOwedBy(account))
                        .findFirst());
    }

    /** The account, if its sign-in still counts. */
    private Optional<UUID> account(@Nullable Authentication authentication) {
        if (authentication == null) {
            return Optional.empty();
        }
        return factors(authentication)
                .map(FactorGrantedAuthority::getIssuedAt)
                .max(Comparator.naturalOrder())
                .flatMap(signedInAt -> accepted(authentication, signedInAt));
    }

    private Optional<UUID> accepted(Authentication authentication, Instant signedInAt) {
        UUID id = UUID.fromString(authentication.getName());
        return accounts.find(id).filter(account -> account.accepts(signedInAt)).map(_ -> id);
    }

    private static boolean has(Authentication authentication, String authority) {
        return factors(authentication).anyMatch(factor -> authority.equals(factor.getAuthority()));
    }

    private static Stream<FactorGrantedAuthority> factors(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast);
    }
}
