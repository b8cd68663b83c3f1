package io.forecourt.identity.totp;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.signin.SecondFactor;
import org.springframework.stereotype.Component;

/** The code of an authenticator app, owed by those who have set one up. */
@Component
public class AuthenticatorCode implements SecondFactor {

    public static final String AUTHORITY = "FACTOR_TOTP";
    public static final String PAGE = "/account/sign-in/code";

    private final AuthenticatorTable authenticators;

    AuthenticatorCode(AuthenticatorTable authenticators) {
        this.authenticators = authenticators;
    }

    @Override
    public boolean isOwedBy(Account account) {
        return authenticators.isConfirmed(account.id());
    }

    @Override
    public String authority() {
        return AUTHORITY;
    }

    @Override
    public String page() {
        return PAGE;
    }
}
