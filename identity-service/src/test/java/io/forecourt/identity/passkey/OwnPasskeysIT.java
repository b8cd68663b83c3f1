package io.forecourt.identity.passkey;

import static io.forecourt.identity.passkey.PasskeyPages.HOME;
import static io.forecourt.identity.passkey.PasskeyPages.PASSKEYS;
import static io.forecourt.identity.passkey.PasskeyPages.SIGN_IN;
import static io.forecourt.identity.passkey.PasskeyPages.register;
import static io.forecourt.identity.passkey.PasskeyPages.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.Browser.Answer;
import io.forecourt.identity.OldSessions;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.ChangingAccounts;
import io.forecourt.security.Role;
import io.forecourt.testing.IntegrationTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import({People.class, OldSessions.class})
class OwnPasskeysIT {

    private static final String AGAIN = "/account/sign-in/again";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private OwnPasskeys passkeys;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OldSessions sessions;

    @Autowired
    private ChangingAccounts changing;

    @Test
    void aRemovedAccountHasNoPasskeys() {
        Device device = Device.at(HOME);
        Account account = people.with(Role.CUSTOMER);
        add(device, account);
        changing.remove(account.id());

        assertThat(passkeys.of(account.id())).isEmpty();
        signIn(browser(), device).expect(401);
    }

    @Test
    void strangersMakeNoPasskeys() {
        Browser stranger = browser();
        String token = stranger.get(SIGN_IN).csrfToken();

        assertThat(stranger.fetch("/webauthn/register/options", token, "").status())
                .isIn(400, 401, 403);
        stranger.fetch("/webauthn/register", token, "{}").expect(401);
    }

    @Test
    void anotherPageCannotMakeAPasskey() {
        register(signedIn(people.with(Role.CUSTOMER)), Device.at("http://localhost:8001"))
                .expect(403);
    }

    @Test
    void nobodyTakesOverAnothersPasskey() {
        Device device = Device.at(HOME);
        Account owner = people.with(Role.CUSTOMER);
        add(device, owner);
        Account other = people.with(Role.CUSTOMER);

        register(signedIn(other), device).expect(403);
        assertThat(passkeys.of(owner.id())).hasSize(1);
        assertThat(passkeys.of(other.id())).isEmpty();
    }

    @Test
    void ownersRenameAndDeleteTheirPasskeysAndNobodyElses() {
        Account owner = people.with(Role.CUSTOMER);
        add(Device.at(HOME), owner);
        String path = PASSKEYS + "/" + passkeys.of(owner.id()).getFirst().id();
        Browser other = signedIn(people.with(Role.CUSTOMER));
        Browser browser = signedIn(owner);

        other.submitFrom(PASSKEYS, path + "/name", "name", "Mine now").expect(404);
        other.submitFrom(PASSKEYS, path + "/delete").expect(404);
        browser.submitFrom(PASSKEYS, path + "/name", "name", " <b>Telephone</b> ")
                .location();
        assertThat(browser.get(PASSKEYS).text()).contains("&lt;b&gt;Telephone&lt;/b&gt;");
        browser.submitFrom(PASSKEYS, path + "/delete").location();
        assertThat(passkeys.of(owner.id())).isEmpty();
    }

    @Test
    void thePageRunsNoScriptButOurOwn() {
        Answer page = signedIn(people.with(Role.CUSTOMER)).get(PASSKEYS).expect(200);

        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(page.text()).contains("<script type=\"module\" src=\"/account/assets/passkeys.js\"></script>");
        browser().get("/account/assets/passkeys.js").expect(200);
    }

    @Test
    void ownersAreToldByMail() {
        Account owner = people.with(Role.CUSTOMER);
        add(Device.at(HOME), owner);

        assertThat(jdbc.sql("select plain_text from mail_outbox where recipient = ? and template = 'way-in-changed'")
                        .param(owner.email())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("a passkey was added");
    }

    @Test
    void whoHasBeenSignedInForLongProvesItAgainFirst() {
        Account owner = people.with(Role.CUSTOMER);
        Browser browser = signedIn(owner);
        String token = browser.get(PASSKEYS).expect(200).csrfToken();
        sessions.signedInAgo(owner, Duration.ofMinutes(20));

        browser.fetch("/webauthn/register", token, "{}").expect(403);
        browser.get("/account").expect(200);
        assertThat(browser.get(PASSKEYS).location()).isEqualTo(AGAIN);
        browser.submit(AGAIN, "password", "not mine").expect(401);
        assertThat(browser.submit(AGAIN, "password", People.PASSWORD).location())
                .isEqualTo(PASSKEYS);
        browser.get(PASSKEYS).expect(200);
    }

    private void add(Device device, Account account) {
        register(signedIn(account), device).expect(200);
    }

    private Browser signedIn(Account account) {
        return PasskeyPages.signedIn(browser(), account);
    }

    private Browser browser() {
        return Browser.atSomeAddress(port);
    }
}
