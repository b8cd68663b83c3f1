package io.forecourt.identity.secondfactor;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.passkey.OwnPasskeys;
import io.forecourt.identity.signin.SecondFactor;
import io.forecourt.identity.signin.SecondFactorPolicy;
import io.forecourt.identity.totp.OwnAuthenticator;
import java.util.List;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Owed by those of whom the house wants a second factor. An app's codes are asked for anyway where there is one; who has
 * a passkey shows that, and who has neither sets one up first.
 */
@Component
public class RequiredSecondFactor implements SecondFactor {

    public static final String PAGE = "/account/second-factor";

    private final SecondFactorPolicy policy;
    private final OwnAuthenticator authenticator;
    private final OwnPasskeys passkeys;

    RequiredSecondFactor(SecondFactorPolicy policy, OwnAuthenticator authenticator, OwnPasskeys passkeys) {
        this.policy = policy;
        this.authenticator = authenticator;
        this.passkeys = passkeys;
    }

    @Override
    public boolean isOwedBy(Account account) {
        return policy.appliesTo(account) && !authenticator.isSetUp(account.id());
    }

    /** Otherwise whoever knows the password could add a factor of their own. */
    @Override
    public boolean isToBeSetUpBy(Account account) {
        return passkeys.of(account.id()).isEmpty();
    }

    @Override
    public String authority() {
        return FactorGrantedAuthority.WEBAUTHN_AUTHORITY;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public List<String> setUpPages() {
        return List.of("/account/authenticator/**", "/account/passkeys/**");
    }
}
