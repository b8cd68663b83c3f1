package io.forecourt.identity.provider;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.stereotype.Component;

/**
 * Who somebody is, as the account is at that moment, within the scopes of the access token that asks. It is told here
 * and not in ID tokens, since those pass through the browser's address line at sign-out.
 */
@Component
public class UserInfo implements Function<OidcUserInfoAuthenticationContext, OidcUserInfo> {

    private final AccountRegister accounts;

    UserInfo(AccountRegister accounts) {
        this.accounts = accounts;
    }

    /** @throws OAuth2AuthenticationException when there is no such account any more */
    @Override
    public OidcUserInfo apply(OidcUserInfoAuthenticationContext context) {
        UUID id = UUID.fromString(context.getAuthorization().getPrincipalName());
        Set<String> scopes = context.getAccessToken().getScopes();
        return accounts.find(id)
                .filter(account -> account.email() != null && account.name() != null)
                .map(account -> describe(account, scopes))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN));
    }

    private static OidcUserInfo describe(Account account, Set<String> scopes) {
        OidcUserInfo.Builder info = OidcUserInfo.builder().subject(account.id().toString());
        if (scopes.contains(OidcScopes.PROFILE)) {
            info.name(Objects.requireNonNull(account.name()));
        }
        if (scopes.contains(OidcScopes.EMAIL)) {
            info.email(Objects.requireNonNull(account.email())).emailVerified(account.isEmailVerified());
        }
        return info.build();
    }
}
