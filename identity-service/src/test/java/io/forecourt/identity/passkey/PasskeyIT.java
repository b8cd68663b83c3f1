package io.forecourt.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.Browser.Answer;
import io.forecourt.identity.Gateway;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountAdministration;
import io.forecourt.identity.account.ChangingAccounts;
import io.forecourt.security.Role;
import io.forecourt.testing.IntegrationTest;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@Import(People.class)
class PasskeyIT {

    private static final String HOME = "http://localhost:8000";
    private static final String SIGN_IN = "/account/sign-in";
    private static final String PASSKEYS = "/account/passkeys";

    private static final Random RANDOM = new Random();

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private OwnPasskeys passkeys;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private ChangingAccounts changing;

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
    void aRemovedAccountHasNoPasskeys() {
        Device device = Device.at(HOME);
        Account account = people.with(Role.CUSTOMER);
        add(device, account);
        changing.remove(account.id());

        assertThat(passkeys.of(account.id())).isEmpty();
        signIn(browser(), device).expect(401);
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

    private void add(Device device, Account account) {
        register(signedIn(account), device).expect(200);
    }

    private static Answer register(Browser browser, Device device) {
        String token = browser.get(PASSKEYS).expect(200).csrfToken();
        JsonNode options =
                json(browser.fetch("/webauthn/register/options", token, "").expect(200));
        assertThat(options.at("/authenticatorSelection/userVerification").asString())
                .isEqualTo("required");
        return browser.fetch("/webauthn/register", token, device.create(options, "Telephone"));
    }

    private static Answer signIn(Browser browser, Device device) {
        String token = browser.get(SIGN_IN).expect(200).csrfToken();
        return browser.fetch("/login/webauthn", token, device.get(question(browser, token)));
    }

    private static JsonNode question(Browser browser, String token) {
        return json(browser.fetch("/webauthn/authenticate/options", token, "").expect(200));
    }

    /** Each at home somewhere else. */
    private Browser browser() {
        return new Browser(port, "198.18.%d.%d".formatted(RANDOM.nextInt(256), RANDOM.nextInt(256)));
    }

    private Browser signedIn(Account account) {
        Browser browser = browser();
        browser.submit(SIGN_IN, "email", String.valueOf(account.email()), "password", People.PASSWORD)
                .location();
        return browser;
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.text());
    }
}
