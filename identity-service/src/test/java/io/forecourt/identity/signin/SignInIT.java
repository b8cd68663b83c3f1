package io.forecourt.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.security.Role;
import io.forecourt.testing.IntegrationTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Sign-in with a password, and the session that it makes. */
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
    void signingOutEndsTheSession() {
        signIn(account.email(), People.PASSWORD);
        String session = browser.session().orElseThrow();

        Browser.Answer out = browser.submit("/account/sign-out");

        assertThat(out.location()).isEqualTo("/account/signed-out");
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cookies\"");
        browser.takeSession(session);
        assertThat(browser.get("/account").location()).isEqualTo("/account/sign-in");
    }

    private Browser.Answer signIn(String email, String password) {
        return browser.submit("/account/sign-in", "email", email, "password", password);
    }
}
