package io.forecourt.identity.passkey;

import static io.forecourt.identity.passkey.PasskeyPages.HOME;
import static io.forecourt.identity.passkey.PasskeyPages.SIGN_IN;
import static io.forecourt.identity.passkey.PasskeyPages.json;
import static io.forecourt.identity.passkey.PasskeyPages.question;
import static io.forecourt.identity.passkey.PasskeyPages.register;
import static io.forecourt.identity.passkey.PasskeyPages.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.Browser.Answer;
import io.forecourt.identity.Gateway;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountAdministration;
import io.forecourt.security.Role;
import io.forecourt.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@Import(People.class)
class PasskeyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private OwnPasskeys passkeys;

    @Autowired
    private AccountAdministration administration;

    @Test
    void aPasskeySignsItsOwnerInAndOnToWhereTheyCameFor() {
        Account account = people.with(Role.CUSTOMER);
        Device device = Device.at(HOME);
        add(device, account);
        Browser browser = browser();
        Gateway gateway = new Gateway(port);
        assertThat(browser.get(gateway.authorizePath()).location()).isEqualTo(SIGN_IN);
        String before = browser.session().orElseThrow();

        JsonNode entered = json(signIn(browser, device).expect(200));

        assertThat(entered.get("path").asString()).startsWith("/oauth2/authorize?");
        assertThat(browser.session()).get().isNotEqualTo(before);
        Answer back = browser.get(entered.get("path").asString());
        assertThat(back.location()).startsWith(Gateway.REDIRECT_URI + "?");
        JsonNode tokens =
                gateway.exchange(Gateway.code(back.location())).expect(200).body();
        assertThat(tokens.get("access_token").asString()).isNotEmpty();
        assertThat(passkeys.of(account.id()))
                .singleElement()
                .satisfies(passkey -> assertThat(passkey.lastUsedAt()).isNotNull());
    }

    @Test
    void anAnswerToAnEarlierQuestionIsRefused() {
        Device device = Device.at(HOME);
        add(device, people.with(Role.CUSTOMER));
        Browser browser = browser();
        String token = browser.get(SIGN_IN).csrfToken();
        String answer = device.get(question(browser, token));

        question(browser, token);
        browser.fetch("/login/webauthn", token, answer).expect(401);
        Browser thief = browser();
        String theirs = thief.get(SIGN_IN).csrfToken();
        thief.fetch("/login/webauthn", theirs, answer).expect(401);
        question(thief, theirs);
        thief.fetch("/login/webauthn", theirs, answer).expect(401);
    }

    @Test
    void anAnswerIsGoodOnce() {
        Device device = Device.at(HOME);
        add(device, people.with(Role.CUSTOMER));
        Browser browser = browser();
        String token = browser.get(SIGN_IN).csrfToken();
        String answer = device.get(question(browser, token));

        browser.fetch("/login/webauthn", token, answer).expect(200);
        String next = browser.get("/account/sign-out").csrfToken();
        browser.fetch("/login/webauthn", next, answer).expect(401);
    }

    @Test
    void aPasskeyThatAnotherSiteAskedForIsRefused() {
        Device device = Device.at(HOME);
        add(device, people.with(Role.CUSTOMER));

        signIn(browser(), device.movedTo("http://localhost:8001")).expect(401);
        signIn(browser(), device.movedTo("https://forecourt.example")).expect(401);
    }

    @Test
    void aDeviceThatDidNotVerifyItsHolderIsRefused() {
        Device device = Device.at(HOME);
        Account account = people.with(Role.CUSTOMER);
        add(device, account);

        signIn(browser(), device.unlocked()).expect(401);
        register(signedIn(account), Device.at(HOME).unlocked()).expect(403);
    }

    @Test
    void aKeyThatIsNotThePasskeysIsRefused() {
        Device device = Device.at(HOME);
        add(device, people.with(Role.CUSTOMER));
        Device other = Device.at(HOME);

        signIn(browser(), new Device(other.key(), device.id(), HOME, true)).expect(401);
        signIn(browser(), other).expect(401);
    }

    @Test
    void aDisabledAccountIsNotLetIn() {
        Device device = Device.at(HOME);
        Account account = people.with(Role.CUSTOMER);
        add(device, account);
        administration.disable(account.id());
        Browser browser = browser();

        signIn(browser, device).expect(403);
        assertThat(browser.get("/account").location()).isEqualTo(SIGN_IN);
    }

    @Test
    void aPasskeyIsNeitherMadeNorUsedWithoutTheTokenOfAPage() {
        Device device = Device.at(HOME);
        Account account = people.with(Role.CUSTOMER);
        add(device, account);
        Browser browser = signedIn(account);

        browser.fetch("/webauthn/authenticate/options", "none", "").expect(403);
        browser.fetch("/login/webauthn", "none", "{}").expect(403);
        browser.fetch("/webauthn/register", "none", "{}").expect(403);
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
