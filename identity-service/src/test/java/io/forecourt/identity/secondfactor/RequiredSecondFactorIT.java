package io.forecourt.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.Browser.Answer;
import io.forecourt.identity.Gateway;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountAdministration;
import io.forecourt.identity.passkey.Device;
import io.forecourt.identity.passkey.PasskeyPages;
import io.forecourt.identity.totp.Authenticator;
import io.forecourt.security.Role;
import io.forecourt.testing.IntegrationTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPropertySource(properties = "forecourt.identity.second-factor.required-for=ADMIN")
@Import({People.class, Authenticator.class})
class RequiredSecondFactorIT {

    private static final String SIGN_IN = "/account/sign-in";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Authenticator app;

    @Autowired
    private AccountAdministration administration;

    private Browser browser;
    private Gateway gateway;

    @BeforeEach
    void open() {
        browser = Browser.atSomeAddress(port);
        gateway = new Gateway(port);
    }

    @Test
    void whoHasNoneSetsUpAnAppBeforeAnythingElse() {
        Account admin = people.with(Role.ADMIN);
        browser.get(gateway.authorizePath());

        assertThat(password(browser, admin).location()).isEqualTo(RequiredSecondFactor.PAGE);
        assertThat(browser.get(RequiredSecondFactor.PAGE).expect(200).text()).contains("/account/authenticator");
        assertThat(browser.get("/account").location()).isEqualTo(RequiredSecondFactor.PAGE);
        assertThat(browser.get("/account/password").location()).isEqualTo(RequiredSecondFactor.PAGE);
        assertThat(browser.get(gateway.authorizePath()).location()).isEqualTo(RequiredSecondFactor.PAGE);

        app.setUp(browser, admin);

        browser.get("/account").expect(200);
        Answer back = browser.get(gateway.authorizePath());
        assertThat(back.location()).startsWith(Gateway.REDIRECT_URI + "?code=");
        String refresh = gateway.exchange(Gateway.code(back.location()))
                .expect(200)
                .body()
                .get("refresh_token")
                .asString();
        gateway.refresh(refresh).expect(200);
    }

    @Test
    void whoHasAPasskeyShowsItAndSetsNothingElseUpByThePasswordAlone() {
        Account admin = people.with(Role.ADMIN);
        Device device = Device.at(PasskeyPages.HOME);
        password(browser, admin);
        PasskeyPages.register(browser, device).expect(200);

        assertThat(browser.get("/account").location()).isEqualTo(RequiredSecondFactor.PAGE);
        assertThat(browser.get("/account/authenticator").location()).isEqualTo(RequiredSecondFactor.PAGE);
        assertThat(browser.get("/account/passkeys").location()).isEqualTo(RequiredSecondFactor.PAGE);
        Answer page = browser.get(RequiredSecondFactor.PAGE).expect(200);
        browser.fetch("/webauthn/register/options", page.csrfToken(), "").expect(403);

        PasskeyPages.signIn(browser, device).expect(200);

        browser.get("/account").expect(200);
        browser.get("/account/authenticator").expect(200);
    }

    @Test
    void othersAreNotAskedUntilTheyHaveSuchARole() {
        Account account = people.with(Role.SALESPERSON);
        browser.get(gateway.authorizePath());
        Answer back = browser.follow(password(browser, account));
        String refresh = gateway.exchange(Gateway.code(back.location()))
                .expect(200)
                .body()
                .get("refresh_token")
                .asString();

        administration.changeRoles(account.id(), Set.of(Role.SALESPERSON, Role.ADMIN), _ -> {});

        gateway.refresh(refresh).expect(400);
        assertThat(browser.get("/account").location()).isEqualTo(RequiredSecondFactor.PAGE);
    }

    private static Answer password(Browser browser, Account account) {
        return browser.submit(SIGN_IN, "email", String.valueOf(account.email()), "password", People.PASSWORD);
    }
}
