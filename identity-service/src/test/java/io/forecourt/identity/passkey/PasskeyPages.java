package io.forecourt.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.Browser.Answer;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the script of the pages does. */
public final class PasskeyPages {

    public static final String HOME = "http://localhost:8000";
    public static final String SIGN_IN = "/account/sign-in";
    public static final String PASSKEYS = "/account/passkeys";

    private PasskeyPages() {}

    public static Browser signedIn(Browser browser, Account account) {
        browser.submit(SIGN_IN, "email", String.valueOf(account.email()), "password", People.PASSWORD)
                .location();
        return browser;
    }

    public static Answer register(Browser browser, Device device) {
        String token = browser.get(PASSKEYS).expect(200).csrfToken();
        JsonNode options =
                json(browser.fetch("/webauthn/register/options", token, "").expect(200));
        assertThat(options.at("/authenticatorSelection/userVerification").asString())
                .isEqualTo("required");
        return browser.fetch("/webauthn/register", token, device.create(options, "Telephone"));
    }

    public static Answer signIn(Browser browser, Device device) {
        String token = browser.get(SIGN_IN).expect(200).csrfToken();
        return browser.fetch("/login/webauthn", token, device.get(question(browser, token)));
    }

    public static JsonNode question(Browser browser, String token) {
        return json(browser.fetch("/webauthn/authenticate/options", token, "").expect(200));
    }

    public static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.text());
    }
}
