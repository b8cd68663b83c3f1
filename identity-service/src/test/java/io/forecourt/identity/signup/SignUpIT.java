package io.forecourt.identity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.Topic;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.identity.Browser;
import io.forecourt.identity.Gateway;
import io.forecourt.identity.Mailbox;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.Email;
import io.forecourt.security.Role;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.SqlStatements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import({People.class, Mailbox.class})
class SignUpIT {

    private static final String PASSWORD = "four yellow headlights";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRegister accounts;

    @Autowired
    private People people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;
    private Email email;

    @BeforeEach
    void open() {
        browser = Browser.atSomeAddress(port);
        email = People.freshEmail();
    }

    @Test
    void whoProvesTheirAddressHasAnAccountAndIsSignedIn() {
        assertThat(signUp(email.value()).location()).isEqualTo("/account/sign-up/sent");
        String mail = mailbox.await("confirm-sign-up", email.value());
        assertThat(accounts.find(email)).isEmpty();

        assertThat(browser.get(Mailbox.link(mail)).expect(200).text()).contains(email.value());
        assertThat(confirm(mail, PASSWORD).location()).isEqualTo("/sign-in");

        Account account = accounts.find(email).orElseThrow();
        assertThat(account.roles()).containsExactly(Role.CUSTOMER);
        assertThat(account.isEmailVerified()).isTrue();
        assertThat(browser.get("/account").expect(200).text()).contains(email.value());
        AccountSnapshot event = PublishedEvents.on(Topic.ACCOUNTS)
                .await(account.id().toString(), 1)
                .getFirst()
                .payload(AccountSnapshot.class);
        assertThat(event.email()).isEqualTo(email.value());
        assertThat(event.emailVerified()).isTrue();
        assertThat(event.roles()).containsExactly("CUSTOMER");
        assertThat(event.status()).isEqualTo("ACTIVE");
    }

    @Test
    void whoCameFromTheGatewayGoesBackThere() {
        Gateway gateway = new Gateway(port);
        browser.get(gateway.authorizePath());
        signUp(email.value());

        Browser.Answer back = browser.follow(confirm(mailbox.await("confirm-sign-up", email.value()), PASSWORD));

        assertThat(back.location()).startsWith(Gateway.REDIRECT_URI + "?code=");
    }

    @Test
    void anAddressThatHasAnAccountGetsTheSameAnswerForTheSameWork() throws Exception {
        Account known = people.with(Role.CUSTOMER);
        Browser.Answer[] answers = new Browser.Answer[2];
        browser.get("/account/sign-up");

        List<String> forKnown = SqlStatements.recordedDuring(() -> answers[0] = signUp(known.email()));
        List<String> forStranger = SqlStatements.recordedDuring(() -> answers[1] = signUp(email.value()));

        Browser.Answer ofKnown = answers[0];
        Browser.Answer ofStranger = answers[1];
        assertThat(forKnown).isEqualTo(forStranger);
        assertThat(ofKnown.status()).isEqualTo(ofStranger.status());
        assertThat(ofKnown.location()).isEqualTo(ofStranger.location());
        assertThat(mailbox.await("already-registered", known.email())).contains("/account/forgotten");
        mailbox.await("confirm-sign-up", email.value());
        assertThat(mailbox.mails("confirm-sign-up", known.email())).isEmpty();
        assertThat(mailbox.mails("already-registered", email.value())).isEmpty();
    }

    @Test
    void nobodyCanPrepareAnAccountForSomebodyElsesAddress() {
        signUp(email.value(), "a stranger's own password");
        String mail = mailbox.await("confirm-sign-up", email.value());

        assertThat(confirm(mail, PASSWORD).expect(200).text()).contains("is not the one that you chose");

        assertThat(accounts.find(email)).isEmpty();
    }

    @Test
    void aLinkWorksOnce() {
        signUp(email.value());
        String mail = mailbox.await("confirm-sign-up", email.value());
        browser.get(Mailbox.link(mail)).expect(200);
        Browser later = Browser.atSomeAddress(port);
        String token = later.get(Mailbox.link(mail)).csrfToken();
        confirm(mail, PASSWORD);

        assertThat(later.get(Mailbox.link(mail)).expect(410).text()).contains("works no more");
        later.post("/account/verify", "_csrf", token, "token", Mailbox.token(mail), "password", PASSWORD)
                .expect(410);
    }

    @Test
    void aLinkThatIsTooOldOrTamperedWithIsNone() {
        signUp(email.value());
        String link = Mailbox.link(mailbox.await("confirm-sign-up", email.value()));

        browser.get(link.substring(0, link.length() - 1)).expect(410);
        browser.get(link + "x").expect(410);
        browser.get("/account/reset" + link.substring(link.indexOf('?'))).expect(410);
        jdbc.sql("update one_time_links set valid_until = now() - interval '1 second' where subject ="
                        + " (select id from sign_ups where email_key = ?)")
                .param(email.key())
                .update();
        browser.get(link).expect(410);
        browser.get("/account/verify").expect(400);
    }

    @Test
    void theDatabaseDoesNotKnowTheLink() {
        signUp(email.value());
        String token = Mailbox.token(mailbox.await("confirm-sign-up", email.value()));

        assertThat(jdbc.sql(
                                "select count(*) from one_time_links where position(convert_to(?, 'UTF8') in token_hash) > 0")
                        .param(token)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyDecidesOnTheirOwnRoles() {
        browser.submit(
                "/account/sign-up", "name", "Robin", "email", email.value(), "password", PASSWORD, "roles", "ADMIN");
        String mail = mailbox.await("confirm-sign-up", email.value());
        browser.submit(Mailbox.link(mail), "token", Mailbox.token(mail), "password", PASSWORD, "roles", "ADMIN");

        assertThat(accounts.find(email).orElseThrow().roles()).containsExactly(Role.CUSTOMER);
    }

    @Test
    void whatIsNotFilledInWellIsSaidBesideIt() {
        String page = browser.submit("/account/sign-up", "name", " ", "email", "robin@", "password", "password")
                .expect(200)
                .text();

        assertThat(page)
                .contains("Your name must be one line")
                .contains("E-mail address must be like name@example.com")
                .contains("Password is one of those that are tried first")
                .contains("value=\"robin@\"")
                .contains("aria-invalid=\"true\"")
                .doesNotContain("value=\"password\"");
    }

    @Test
    void whatPeopleTypeIsTextAndNothingElse() {
        String page = browser.submit(
                        "/account/sign-up", "name", "\"><script>alert(1)</script>", "email", "x", "password", "y")
                .text();

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void oneClientAsksForSomeAccountsOnly() {
        Browser.Answer last = signUp(People.freshEmail().value());
        for (int i = 0; i < 10; i++) {
            last = signUp(People.freshEmail().value());
        }

        assertThat(last.expect(429).header("Retry-After")).isEqualTo("300");
        assertThat(Browser.atSomeAddress(port)
                        .submit("/account/sign-up", "name", "R", "email", email.value(), "password", PASSWORD)
                        .location())
                .isEqualTo("/account/sign-up/sent");
    }

    @Test
    void oneAddressGetsSomeMailsOnlyAndTheAnswerDoesNotTell() {
        for (int i = 0; i < 6; i++) {
            assertThat(signUp(email.value()).location()).isEqualTo("/account/sign-up/sent");
        }

        mailbox.awaitAll("confirm-sign-up", email.value(), 4);
    }

    @Test
    void whoeverAsksForAccountsInTheNameOfAnotherLeavesThemTheirResetMails() {
        String owner = String.valueOf(people.with(Role.CUSTOMER).email());
        for (int i = 0; i < 6; i++) {
            signUp(owner);
        }
        mailbox.awaitAll("already-registered", owner, 4);

        Browser.atSomeAddress(port).submit("/account/forgotten", "email", owner);

        mailbox.await("reset-password", owner);
    }

    private Browser.Answer signUp(String address) {
        return signUp(address, PASSWORD);
    }

    private Browser.Answer signUp(String address, String password) {
        return browser.submit("/account/sign-up", "name", "Robin Weaver", "email", address, "password", password);
    }

    private Browser.Answer confirm(String mail, String password) {
        return browser.submit(Mailbox.link(mail), "token", Mailbox.token(mail), "password", password);
    }
}
