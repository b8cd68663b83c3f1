package io.forecourt.identity.provider;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.signin.SecondFactorPolicy;
import io.forecourt.identity.signin.SignedIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What tokens say, as the account is at that moment: whose they are and their roles, nothing personal. An account that
 * may not sign in, or has signed out everywhere since, gets no more tokens.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "forecourt";
    private static final String ACCESS_TOKEN = "at+jwt";

    private final AccountRegister accounts;
    private final SecondFactorPolicy policy;
    private final SignedIn signedIn;

    TokenClaims(AccountRegister accounts, SecondFactorPolicy policy, SignedIn signedIn) {
        this.accounts = accounts;
        this.policy = policy;
        this.signedIn = signedIn;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        boolean access = OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
        JwtClaimsSet.Builder claims = context.getClaims();
        if (access) {
            context.getJwsHeader().type(ACCESS_TOKEN);
            claims.audience(list(Stream.of(AUDIENCE)))
                    .claim("client_id", context.getRegisteredClient().getClientId())
                    .claim("scope", String.join(" ", context.getAuthorizedScopes()));
        }
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            Authentication owner = Objects.requireNonNull(context.getPrincipal());
            Account account = accountOf(owner);
            claims.claim("roles", list(account.roles().stream().map(Enum::name).sorted()));
            if (!access) {
                claims.claim("amr", list(SignInMethods.of(owner).stream()));
            }
        }
    }

    private Account accountOf(Authentication owner) {
        Instant signedInAt = SignInMethods.latest(owner);
        return accounts.find(UUID.fromString(owner.getName()))
                .filter(account -> account.accepts(signedInAt))
                // Who signed in before they had such a role signs in again, with more than a password.
                .filter(account -> !policy.appliesTo(account) || signedIn.test(owner))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }

    /** Of a type that the storage of authorizations reads again. */
    private static List<String> list(Stream<String> values) {
        return values.collect(Collectors.toCollection(ArrayList::new));
    }
}
