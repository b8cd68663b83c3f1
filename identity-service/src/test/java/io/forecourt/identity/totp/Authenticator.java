package io.forecourt.identity.totp;

import io.forecourt.identity.Browser;
import io.forecourt.identity.account.Account;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/** The app on everybody's telephone. */
@TestComponent
public class Authenticator {

    private static final String PAGE = "/account/authenticator";
    private static final Pattern RECOVERY_CODE = Pattern.compile("<code>([a-z0-9]{4}(?:-[a-z0-9]{4}){6})</code>");

    private final AuthenticatorTable authenticators;
    private final Clock clock;

    Authenticator(AuthenticatorTable authenticators, Clock clock) {
        this.authenticators = authenticators;
        this.clock = clock;
    }

    /** By whoever is signed in with that browser. Returns the recovery codes. */
    public List<String> setUp(Browser browser, Account account) {
        browser.submit(PAGE);
        return confirm(browser, account);
    }

    List<String> confirm(Browser browser, Account account) {
        TotpSecret secret = authenticators.unconfirmed(account.id()).orElseThrow();
        Browser.Answer codes =
                browser.submitFrom(PAGE, PAGE + "/confirm", "code", secret.code(TotpSecret.step(clock.instant())));
        return RECOVERY_CODE
                .matcher(codes.expect(200).text())
                .results()
                .map(code -> code.group(1))
                .toList();
    }

    /** The code that the app shows next, which is good already: clocks differ. */
    String next(Account account) {
        return authenticators.confirmed(account.id()).orElseThrow().code(TotpSecret.step(clock.instant()) + 1);
    }
}
