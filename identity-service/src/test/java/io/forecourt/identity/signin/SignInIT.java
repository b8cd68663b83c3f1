package io.forecourt.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.security.Role;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.SqlStatements;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@IntegrationTest
@Import(People.class)
class SignInIT {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AccountRegister accounts;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;
    private Account account;

    @BeforeEach
    void open() {
        browser = Browser.atSomeAddress(port);
        account = people.with(Role.CUSTOMER);
    }

    @Test
    void theAddressIsTheSameInUpperAndLowerCase() {
        assertThat(signIn(" " + account.email().toUpperCase(Locale.ROOT) + " ", People.PASSWORD)
                        .location())
                .isEqualTo("/sign-in");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswerForTheSameWork() throws Exception {
        String stranger = People.freshEmail().value();
        Browser.Answer[] answers = new Browser.Answer[2];
        browser.get("/account/sign-in");

        List<String> forOwner =
                SqlStatements.recordedDuring(() -> answers[0] = signIn(account.email(), "a wrong password"));
        List<String> forStranger =
                SqlStatements.recordedDuring(() -> answers[1] = signIn(stranger, "a wrong password"));

        assertThat(forOwner).isEqualTo(forStranger);
        assertThat(answers[0].status()).isEqualTo(answers[1].status()).isEqualTo(401);
        assertThat(withoutTheirOwn(answers[0], account.email())).isEqualTo(withoutTheirOwn(answers[1], stranger));
    }

    @Test
    void afterSomeWrongPasswordsTheRightOneIsNotLookedAtEither() {
        for (int i = 0; i < 6; i++) {
            signIn(account.email(), "wrong " + i).expect(401);
        }

        assertThat(signIn(account.email(), People.PASSWORD).expect(401).text()).contains("do not fit together");
        assertThat(Browser.atSomeAddress(port)
                        .submit("/account/sign-in", "email", account.email(), "password", People.PASSWORD)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theRightPasswordForgivesWrongOnesBeforeIt() {
        for (int round = 0; round < 3; round++) {
            signIn(account.email(), "wrong").expect(401);
            signIn(account.email(), "wrong").expect(401);
            signIn(account.email(), People.PASSWORD).expect(302);
            browser = Browser.atSomeAddress(port);
        }
    }

    @Test
    void oneClientTriesSomePasswordsOnly() {
        Browser.Answer last = signIn(People.freshEmail().value(), "guess");
        for (int i = 0; i < 30; i++) {
            last = signIn(People.freshEmail().value(), "guess");
        }

        assertThat(last.expect(429).header("Retry-After")).isEqualTo("10");
        assertThat(Browser.atSomeAddress(port)
                        .submit("/account/sign-in", "email", account.email(), "password", People.PASSWORD)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void whoIsDisabledLearnsItByTheRightPasswordOnly() {
        jdbc.sql("update accounts set status = 'DISABLED' where id = ?")
                .param(account.id())
                .update();

        assertThat(signIn(account.email(), People.PASSWORD).expect(401).text()).contains("is disabled");
        assertThat(signIn(account.email(), "wrong").expect(401).text()).contains("do not fit together");
        assertThat(written())
                .containsExactly(
                        "account.sign-in-refused by ANONYMOUS from 2001:db8:",
                        "account.sign-in-failed by ANONYMOUS from 2001:db8:");
    }

    @Test
    void aSessionFromBeforeTheSignInIsWorthNothingAfterIt() {
        browser.get("/account/sign-in");
        String planted = browser.session().orElseThrow();

        signIn(account.email(), People.PASSWORD).expect(302);

        assertThat(browser.session()).isPresent().get().isNotEqualTo(planted);
        Browser attacker = Browser.atSomeAddress(port);
        attacker.takeSession(planted);
        assertThat(attacker.get("/account").location()).isEqualTo("/account/sign-in");
    }

    @Test
    void everyFormWantsItsToken() {
        signIn(account.email(), People.PASSWORD).expect(302);

        for (String form : List.of(
                "/account/sign-in",
                "/account/sign-up",
                "/account/verify",
                "/account/forgotten",
                "/account/reset",
                "/account/invitation",
                "/account/setup",
                "/account/name",
                "/account/password",
                "/account/sign-out",
                "/account/sign-out-everywhere",
                "/account/delete",
                "/account/confirm",
                "/account/confirm/send")) {
            assertThat(browser.post(form, "name", "x").status()).as(form).isEqualTo(403);
            assertThat(browser.post(form, "_csrf", "made up").text()).as(form).contains("This form is too old");
        }
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @Test
    void whoWantsAPageGoesBackToItAndNowhereElse() {
        assertThat(browser.get("/account/password").location()).isEqualTo("/account/sign-in");
        assertThat(signIn(account.email(), People.PASSWORD).location()).isEqualTo("/account/password");

        for (String elsewhere : List.of("//evil.example/account", "/\\evil.example", "/account/..//evil.example")) {
            Browser stranger = Browser.atSomeAddress(port);
            stranger.getRaw(elsewhere);
            assertThat(stranger.submit("/account/sign-in", "email", account.email(), "password", People.PASSWORD)
                            .location())
                    .startsWith("/")
                    .doesNotContain("evil");
        }
    }

    @Test
    void pagesLoadNothingFromElsewhereAndStandInNoFrame() {
        Browser.Answer page = browser.get("/account/sign-in").expect(200);

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Set-Cookie"))
                .startsWith("FORECOURT_SIGNIN=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
        assertThat(page.text())
                .doesNotContain("style=")
                .doesNotContain("<script>")
                .doesNotContain("onclick");
        assertThat(browser.get("/account/assets/forecourt.css").expect(200).header("Cache-Control"))
                .contains("max-age");
    }

    @Test
    void aHashOfEarlierDaysIsMadeAnewAtTheNextSignIn() {
        jdbc.sql("update accounts set password_hash = ? where id = ?")
                .param("{bcrypt}" + new BCryptPasswordEncoder(4).encode(People.PASSWORD))
                .param(account.id())
                .update();

        signIn(account.email(), People.PASSWORD).expect(302);

        Account after = accounts.get(account.id());
        assertThat(after.passwordHash()).startsWith("{argon2}");
        assertThat(after.revision()).isEqualTo(account.revision());
        Browser.atSomeAddress(port)
                .submit("/account/sign-in", "email", account.email(), "password", People.PASSWORD)
                .expect(302);
    }

    @Test
    void whoIsLetInAndWhoIsNotIsWrittenDown() {
        signIn(account.email(), "wrong");
        signIn(account.email(), People.PASSWORD);

        assertThat(written())
                .containsExactly(
                        "account.sign-in-failed by ANONYMOUS from 2001:db8:",
                        "account.signed-in by ACCOUNT from 2001:db8:");
    }

    @Test
    void signingOutEndsTheSession() {
        signIn(account.email(), People.PASSWORD);
        String session = browser.session().orElseThrow();

        Browser.Answer out = browser.submit("/account/sign-out");

        assertThat(out.location()).isEqualTo("/account/signed-out");
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cookies\"");
        browser.takeSession(session);
        assertThat(browser.get("/account").location()).isEqualTo("/account/sign-in");
    }

    private List<String> written() {
        return jdbc.sql("select action || ' by ' || actor_kind || ' from ' || left(origin, 9) from audit_entries"
                        + " where object_id = ? and action like '%sign%' order by id")
                .param(account.id().toString())
                .query(String.class)
                .list();
    }

    private Browser.Answer signIn(String email, String password) {
        return browser.submit("/account/sign-in", "email", email, "password", password);
    }

    private static String withoutTheirOwn(Browser.Answer answer, String email) {
        return answer.text().replace(email, "?").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
