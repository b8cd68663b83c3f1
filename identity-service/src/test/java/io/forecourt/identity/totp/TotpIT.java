package io.forecourt.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.Browser.Answer;
import io.forecourt.identity.Gateway;
import io.forecourt.identity.Mailbox;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountAdministration;
import io.forecourt.security.Role;
import io.forecourt.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import({People.class, Mailbox.class, Authenticator.class})
class TotpIT {

    private static final String SIGN_IN = "/account/sign-in";
    private static final String CODE = "/account/sign-in/code";
    private static final String AUTHENTICATOR = "/account/authenticator";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AuthenticatorTable authenticators;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Authenticator app;

    @Autowired
    private Mailbox mailbox;

    @Test
    void nobodyIsSignedInUntilTheCodeIsRight() {
        Account account = people.with(Role.SALESPERSON);
        setUp(account);
        Browser browser = browser();
        Gateway gateway = new Gateway(port);
        browser.get(gateway.authorizePath());

        assertThat(password(browser, account).location()).isEqualTo(CODE);
        assertThat(browser.get("/account").location()).isEqualTo(CODE);
        assertThat(browser.get(AUTHENTICATOR).location()).isEqualTo(CODE);
        assertThat(browser.get(gateway.authorizePath()).location()).isEqualTo(CODE);

        Answer back = browser.follow(code(browser, next(account)));
        assertThat(back.location()).startsWith(Gateway.REDIRECT_URI + "?");
        assertThat(gateway.exchange(Gateway.code(back.location())).expect(200).body())
                .isNotNull();
    }

    @Test
    void aCodeIsAcceptedOnce() {
        Account account = people.with(Role.SERVICE_ADVISOR);
        setUp(account);
        String code = next(account);
        Browser owner = browser();
        password(owner, account);
        Browser thief = browser();
        password(thief, account);

        assertThat(code(owner, code).location()).isNotEqualTo(CODE);
        code(thief, code).expect(401);
        assertThat(thief.get("/account").location()).isEqualTo(CODE);
    }

    @Test
    void aRecoveryCodeIsAcceptedInsteadAndOnce() {
        Account account = people.with(Role.TECHNICIAN);
        List<String> codes = setUp(account);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        Browser browser = browser();
        password(browser, account);
        assertThat(code(browser, codes.getFirst().toUpperCase(Locale.ROOT)).location())
                .isNotEqualTo(CODE);
        Browser another = browser();
        password(another, account);

        code(another, codes.getFirst()).expect(401);
        assertThat(code(another, codes.getLast()).location()).isNotEqualTo(CODE);
    }

    @Test
    void aNewPasswordDoesNotReplaceTheCode() {
        Account account = people.with(Role.SALESPERSON);
        setUp(account);
        Browser browser = browser();
        browser.submit("/account/forgotten", "email", String.valueOf(account.email()));
        String mail = mailbox.await("reset-password", String.valueOf(account.email()));
        browser.submit(Mailbox.link(mail), "token", Mailbox.token(mail), "password", "seven winter tyres")
                .expect(302);

        assertThat(browser.get("/account").location()).isEqualTo(SIGN_IN);
        assertThat(browser.submit(SIGN_IN, "email", String.valueOf(account.email()), "password", "seven winter tyres")
                        .location())
                .isEqualTo(CODE);
        assertThat(browser.get("/account").location()).isEqualTo(CODE);
        assertThat(code(browser, next(account)).location()).isNotEqualTo(CODE);
    }

    @Test
    void codesAreNotLookedAtAfterTooManyWrongOnes() {
        Account account = people.with(Role.ADMIN);
        setUp(account);
        Browser browser = browser();
        password(browser, account);
        for (int i = 0; i < 5; i++) {
            code(browser, "00000" + i).expect(401);
        }

        code(browser, next(account)).expect(401);
        password(browser, account);
        code(browser, next(account)).expect(401);
    }

    @Test
    void aWrongCodeDoesNotSetItUp() {
        Account account = people.with(Role.SALESPERSON);
        Browser browser = signedIn(account);
        browser.submit(AUTHENTICATOR);

        browser.submitFrom(AUTHENTICATOR, AUTHENTICATOR + "/confirm", "code", "12345")
                .expect(422);
        assertThat(password(browser(), account).location()).isNotEqualTo(CODE);
    }

    @Test
    void theSecretIsShownAsPictureAndTextUntilItIsConfirmedAndKeptSealed() {
        Account account = people.with(Role.SALESPERSON);
        Browser browser = signedIn(account);
        browser.submit(AUTHENTICATOR);
        TotpSecret secret = authenticators.unconfirmed(account.id()).orElseThrow();

        Answer page = browser.get(AUTHENTICATOR).expect(200);
        assertThat(page.text().replace(" ", "")).contains(secret.base32());
        assertThat(page.header("Cache-Control")).contains("no-store");
        Answer picture = browser.get(AUTHENTICATOR + "/qr.svg").expect(200);
        assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(picture.header("Cache-Control")).contains("no-store");
        byte[] kept = jdbc.sql("select sealed from authenticators where account_id = ?")
                .param(account.id())
                .query((row, _) -> row.getBytes("sealed"))
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(secret.text());

        confirm(browser, account);
        browser.get(AUTHENTICATOR + "/qr.svg").expect(404);
        assertThat(browser.get(AUTHENTICATOR).text()).doesNotContain(secret.base32());
    }

    @Test
    void itIsTakenAwayWithThePasswordOnly() {
        Account account = people.with(Role.SALESPERSON);
        Browser browser = signedIn(account);
        browser.submit(AUTHENTICATOR);
        confirm(browser, account);

        browser.submitFrom(AUTHENTICATOR, AUTHENTICATOR + "/remove", "password", "not mine")
                .expect(401);
        assertThat(password(browser(), account).location()).isEqualTo(CODE);
        browser.submitFrom(AUTHENTICATOR, AUTHENTICATOR + "/remove", "password", People.PASSWORD);
        assertThat(password(browser(), account).location()).isNotEqualTo(CODE);
    }

    @Test
    void customersAreNotOfferedIt() {
        Browser browser = signedIn(people.with(Role.CUSTOMER));

        assertThat(browser.get(AUTHENTICATOR).expect(200).text()).contains("for those who work here");
        browser.submitFrom("/account/passkeys", AUTHENTICATOR);
        assertThat(browser.get(AUTHENTICATOR).expect(200).text()).contains("for those who work here");
    }

    @Test
    void whoIsDisabledBetweenPasswordAndCodeStaysOutside() {
        Account account = people.with(Role.SALESPERSON);
        setUp(account);
        Browser browser = browser();
        password(browser, account);
        String token = browser.get(CODE).csrfToken();
        administration.disable(account.id());

        Answer answer = browser.post(CODE, "code", next(account), "_csrf", token);
        assertThat(answer.status()).isIn(302, 403);
        assertThat(browser.get("/account").location()).isEqualTo(SIGN_IN);
    }

    private List<String> setUp(Account account) {
        return app.setUp(signedIn(account), account);
    }

    private List<String> confirm(Browser browser, Account account) {
        return app.confirm(browser, account);
    }

    private String next(Account account) {
        return app.next(account);
    }

    private Browser browser() {
        return Browser.atSomeAddress(port);
    }

    private Browser signedIn(Account account) {
        Browser browser = browser();
        assertThat(password(browser, account).location()).isNotEqualTo(CODE);
        return browser;
    }

    private static Answer password(Browser browser, Account account) {
        return browser.submit(SIGN_IN, "email", String.valueOf(account.email()), "password", People.PASSWORD);
    }

    private static Answer code(Browser browser, String code) {
        return browser.submit(CODE, "code", code);
    }
}
