package io.forecourt.identity.setup;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.forecourt.testing.security.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPropertySource(properties = "forecourt.identity.setup.token=" + SetupIT.TOKEN)
@Import({People.class, Mailbox.class})
class SetupIT {

    static final String TOKEN = "printed-once-0123456789-abcdefghijkl";
    private static final String PAGE = "/account/setup?token=" + TOKEN;
    private static final String PASSWORD = "one brass ignition key";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRegister accounts;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;
    private Email email;

    @BeforeEach
    void inANewHouse() {
        jdbc.sql("update accounts set roles = '{}' where 'ADMIN' = any (roles)").update();
        browser = Browser.atSomeAddress(port);
        email = People.freshEmail();
    }

    @Test
    void whoHasTheLinkBecomesTheFirstAdministratorAndNobodyAfterThem() {
        assertThat(existence()).isFalse();

        assertThat(begin(browser).location()).isEqualTo("/sign-in");

        Account account = accounts.find(email).orElseThrow();
        assertThat(account.roles()).containsExactly(Role.ADMIN);
        assertThat(account.isEmailVerified()).isFalse();
        assertThat(browser.get("/account").status()).isEqualTo(200);
        assertThat(existence()).isTrue();
        Browser.atSomeAddress(port).get(PAGE).expect(410);
    }

    @Test
    void aPageThatWasOpenAllTheTimeComesTooLate() {
        Browser late = Browser.atSomeAddress(port);
        String token = late.get(PAGE).expect(200).csrfToken();
        begin(browser).expect(302);

        late.post(
                        "/account/setup",
                        "_csrf",
                        token,
                        "token",
                        TOKEN,
                        "name",
                        "Late",
                        "email",
                        People.freshEmail().value(),
                        "password",
                        PASSWORD)
                .expect(410);
    }

    @Test
    void withoutTheTokenThereIsNoPage() {
        browser.get("/account/setup?token=" + TOKEN.replace('0', '1')).expect(410);
        browser.get("/account/setup?token=").expect(410);
        browser.get("/account/setup").expect(400);
    }

    @Test
    void theAdministratorConfirmsTheAddressLater() {
        begin(browser).expect(302);

        browser.submitFrom("/account", "/account/confirm/send").expect(302);
        String mail = mailbox.await("confirm-email", email.value());
        Browser elsewhere = Browser.atSomeAddress(port);
        elsewhere.submit(Mailbox.link(mail), "token", Mailbox.token(mail)).expect(200);

        assertThat(accounts.find(email).orElseThrow().isEmailVerified()).isTrue();
        elsewhere.submit(Mailbox.link(mail), "token", Mailbox.token(mail)).expect(410);
    }

    @Test
    void onlyWhoOperatesTheHouseLearnsWhetherSomebodyLooksAfterIt() {
        new Client(port).get("/actuator/administrators").expect(401);
        new Client(port)
                .as(Tokens.of(Role.CUSTOMER))
                .get("/actuator/administrators")
                .expect(403);
        assertThat(new Gateway(port).operatorToken("operations").status()).isEqualTo(200);
    }

    private boolean existence() {
        return new Client(port)
                .as(Tokens.client("operations"))
                .get("/actuator/administrators")
                .expect(200)
                .body()
                .get("exist")
                .asBoolean();
    }

    private Browser.Answer begin(Browser browser) {
        return browser.submit(PAGE, "token", TOKEN, "name", "Alex Chief", "email", email.value(), "password", PASSWORD);
    }
}
