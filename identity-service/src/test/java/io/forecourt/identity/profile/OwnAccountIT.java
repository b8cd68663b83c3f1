package io.forecourt.identity.profile;

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
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.security.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import({People.class, Mailbox.class})
class OwnAccountIT {

    private static final String NEW_PASSWORD = "three bent bumpers";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AccountRegister accounts;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;
    private Account account;

    @BeforeEach
    void signIn() {
        account = people.with(Role.CUSTOMER);
        browser = signedIn(People.PASSWORD);
    }

    @Test
    void aNewPasswordEndsAllSessionsButThisOne() {
        Browser other = signedIn(People.PASSWORD);

        assertThat(browser.submit("/account/password", "current", People.PASSWORD, "password", NEW_PASSWORD)
                        .location())
                .isEqualTo("/account?changed=password");

        assertThat(browser.get("/account?changed=password").expect(200).text()).contains("signed out everywhere else");
        assertThat(other.get("/account").location()).isEqualTo("/account/sign-in");
        mailbox.await("password-changed", account.email());
        // The gateway gets a new sign-in of this browser without another password.
        assertThat(browser.get(new Gateway(port).authorizePath()).location())
                .startsWith(Gateway.REDIRECT_URI + "?code=");
        signedIn(NEW_PASSWORD);
    }

    @Test
    void aNewPasswordWantsTheOldOne() {
        assertThat(browser.submit("/account/password", "current", "wrong", "password", NEW_PASSWORD)
                        .expect(200)
                        .text())
                .contains("Current password is not the one of your account");
        assertThat(browser.submit("/account/password", "current", People.PASSWORD, "password", "password1")
                        .expect(200)
                        .text())
                .contains("tried first");
        signedIn(People.PASSWORD);
    }

    @Test
    void nobodyFindsThePasswordOutBySayingItOftenAtAnOpenBrowser() {
        Browser.Answer last = browser.submit("/account/password", "current", "0", "password", NEW_PASSWORD);
        for (int i = 1; i <= 10; i++) {
            last = browser.submit("/account/password", "current", "" + i, "password", NEW_PASSWORD);
        }

        last.expect(429);
    }

    @Test
    void signingOutEverywhereEndsAllSessions() {
        Browser other = signedIn(People.PASSWORD);

        assertThat(browser.submitFrom("/account", "/account/sign-out-everywhere")
                        .location())
                .isEqualTo("/account/signed-out");

        assertThat(browser.get("/account").location()).isEqualTo("/account/sign-in");
        assertThat(other.get("/account").location()).isEqualTo("/account/sign-in");
        assertThat(lastEvent(2).signedOutBefore()).isNotNull();
    }

    @Test
    void whoLeavesIsForgotten() {
        Gateway gateway = new Gateway(port);
        String code = Gateway.code(browser.get(gateway.authorizePath()).location());
        String refreshToken =
                gateway.exchange(code).expect(200).body().get("refresh_token").asString();

        assertThat(browser.submit("/account/delete", "password", "wrong")
                        .expect(200)
                        .text())
                .contains("is not the one of your account");
        assertThat(browser.submit("/account/delete", "password", People.PASSWORD)
                        .location())
                .isEqualTo("/account/deleted");

        assertThat(accounts.find(account.id())).isEmpty();
        assertThat(accounts.find(new Email(account.email()))).isEmpty();
        AccountSnapshot last = lastEvent(2);
        assertThat(last.removed()).isTrue();
        assertThat(last.email()).isNull();
        assertThat(last.name()).isNull();
        assertThat(last.roles()).isEmpty();
        gateway.refresh(refreshToken).expect(400);
        assertThat(Browser.atSomeAddress(port)
                        .submit("/account/sign-in", "email", account.email(), "password", People.PASSWORD)
                        .status())
                .isEqualTo(401);
        assertThat(everywhere(account.email())).isZero();
    }

    @Test
    void theAddressOfOneWhoLeftIsFreeAgain() {
        browser.submit("/account/delete", "password", People.PASSWORD).expect(302);
        Browser stranger = Browser.atSomeAddress(port);

        stranger.submit("/account/sign-up", "name", "Robin", "email", account.email(), "password", NEW_PASSWORD);

        mailbox.await("confirm-sign-up", account.email());
    }

    @Test
    void peopleReadTheirOwnAccountAndChangeTheirNameOnly() {
        Client me = new Client(port).as(Tokens.account(account.id(), Role.CUSTOMER));

        assertThat(me.get("/api/v1/accounts/me").expect(200).body().get("email").asString())
                .isEqualTo(account.email());
        assertThat(me.put("/api/v1/accounts/me", "{\"name\":\"Robin R. Weaver\"}")
                        .expect(200)
                        .body()
                        .get("name")
                        .asString())
                .isEqualTo("Robin R. Weaver");
        assertThat(me.put("/api/v1/accounts/me", "{\"name\":\"Robin\",\"roles\":[\"ADMIN\"]}")
                        .expect(400)
                        .pointers())
                .containsExactly("/roles");
        assertThat(me.put("/api/v1/accounts/me", "{\"name\":\"Robin\",\"emailVerified\":true}")
                        .status())
                .isEqualTo(400);
        assertThat(accounts.get(account.id()).roles()).containsExactly(Role.CUSTOMER);
    }

    @Test
    void peopleTakeTheirDataWithThem() {
        Client.Answer export = new Client(port)
                .as(Tokens.account(account.id(), Role.CUSTOMER))
                .get("/api/v1/accounts/me/export")
                .expect(200);

        assertThat(export.header("Content-Disposition")).contains("account.json");
        assertThat(export.body().at("/account/email").asString()).isEqualTo(account.email());
        assertThat(export.body().get("sessions").size()).isEqualTo(1);
        assertThat(export.text()).doesNotContain("argon2");
    }

    private Browser signedIn(String password) {
        Browser signedIn = Browser.atSomeAddress(port);
        signedIn.submit("/account/sign-in", "email", account.email(), "password", password)
                .expect(302);
        return signedIn;
    }

    private AccountSnapshot lastEvent(int count) {
        return PublishedEvents.on(Topic.ACCOUNTS)
                .await(account.id().toString(), count)
                .getLast()
                .payload(AccountSnapshot.class);
    }

    /** In how many rows of the schema the text still stands, but for the mail that says goodbye. */
    private long everywhere(String text) {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = current_schema()"
                        + " and table_name not in ('mail_outbox', 'flyway_schema_history')")
                .query(String.class)
                .list()
                .stream()
                .mapToLong(table -> jdbc.sql("select count(*) from %s t where t::text ilike ?".formatted(table))
                        .param("%" + text + "%")
                        .query(Long.class)
                        .single())
                .sum();
    }
}
