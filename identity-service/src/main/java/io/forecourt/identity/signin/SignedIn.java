package io.forecourt.identity.signin;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import java.time.Clock;
import java.time.Duration;
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
 * Whether somebody is signed in: they have shown everything that their account owes, none of it longer ago than twelve
 * hours (NIST SP 800-63B, 2.2.3), the account may still be used, and it has not signed out everywhere since.
 */
@Component
public class SignedIn implements AuthorizationManager<RequestAuthorizationContext> {

    static final Duration LASTS = Duration.ofHours(12);

    private final AccountRegister accounts;
    private final List<SecondFactor> secondFactors;
    private final Clock clock;

    SignedIn(AccountRegister accounts, List<SecondFactor> secondFactors, Clock clock) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.clock = clock;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext request) {
        return new AuthorizationDecision(test(authentication.get()));
    }

    public boolean test(@Nullable Authentication authentication) {
        return account(authentication)
                .filter(account -> owed(account, authentication).isEmpty())
                .isPresent();
    }

    /** Signed in, or kept from it only by what they are about to set up. */
    public boolean orSettingUp(@Nullable Authentication authentication) {
        return account(authentication)
                .filter(account -> owed(account, authentication)
                        .map(factor -> factor.isToBeSetUpBy(account))
                        .orElse(true))
                .isPresent();
    }

    /** What the owner of an account still has to show; empty also for somebody who has not shown anything. */
    public Optional<SecondFactor> owed(@Nullable Authentication authentication) {
        return account(authentication).flatMap(account -> owed(account, authentication));
    }

    private Optional<SecondFactor> owed(Account account, @Nullable Authentication authentication) {
        return has(authentication, FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
                ? Optional.empty()
                : secondFactors.stream()
                        .filter(factor -> !has(authentication, factor.authority()))
                        .filter(factor -> factor.isOwedBy(account))
                        .findFirst();
    }

    /** The account, if its sign-in still counts. */
    private Optional<Account> account(@Nullable Authentication authentication) {
        return factors(authentication)
                .map(FactorGrantedAuthority::getIssuedAt)
                .max(Comparator.naturalOrder())
                .flatMap(signedInAt -> accepted(authentication, signedInAt));
    }

    private Optional<Account> accepted(@Nullable Authentication authentication, Instant signedInAt) {
        return Optional.ofNullable(authentication)
                .flatMap(owner -> accounts.find(UUID.fromString(owner.getName())))
                .filter(account -> account.accepts(signedInAt));
    }

    private boolean has(@Nullable Authentication authentication, String authority) {
        return factors(authentication).anyMatch(factor -> authority.equals(factor.getAuthority()));
    }

    /** Those that still count. */
    private Stream<FactorGrantedAuthority> factors(@Nullable Authentication authentication) {
        Instant oldest = clock.instant().minus(LASTS);
        return authentication == null
                ? Stream.empty()
                : authentication.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast)
                        .filter(factor -> factor.getIssuedAt().isAfter(oldest));
    }
}
