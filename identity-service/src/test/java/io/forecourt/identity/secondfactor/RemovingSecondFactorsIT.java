package io.forecourt.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.Mailbox;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.identity.passkey.Device;
import io.forecourt.identity.passkey.PasskeyPages;
import io.forecourt.identity.totp.Authenticator;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import({People.class, Mailbox.class, Authenticator.class})
class RemovingSecondFactorsIT {

    private static final String SECOND_FACTORS = "/api/v1/accounts/{id}/second-factors";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Authenticator app;

    @Autowired
    private JdbcClient jdbc;

    private Account administrator;
    private Account owner;
    private Browser browser;

    @BeforeEach
    void open() {
        administrator = people.with(Role.ADMIN);
        owner = people.with(Role.SALESPERSON);
        browser = Browser.atSomeAddress(port);
        password(browser, owner);
    }

    @Test
    void whoHasLostTheirsGetsInByThePasswordAloneAndIsTold() {
        Device device = Device.at(PasskeyPages.HOME);
        PasskeyPages.register(browser, device).expect(200);
        app.setUp(browser, owner);

        admin().delete(SECOND_FACTORS, owner.id()).expect(204);

        assertThat(browser.get("/account").location()).isEqualTo("/account/sign-in");
        Browser thief = Browser.atSomeAddress(port);
        PasskeyPages.signIn(thief, device).expect(401);
        assertThat(password(browser, owner).location()).isEqualTo("/account");
        assertThat(mailbox.mails("way-in-changed", owner.email()))
                .anySatisfy(mail -> assertThat(mail).contains("an administrator removed"));
        assertThat(audited()).containsExactly(administrator.id().toString());
    }

    @Test
    void whereThereIsNoneNothingHappens() {
        admin().delete(SECOND_FACTORS, owner.id()).expect(204);

        browser.get("/account").expect(200);
        assertThat(mailbox.mails("way-in-changed", owner.email())).isEmpty();
        assertThat(audited()).isEmpty();
    }

    @Test
    void isForAdministratorsAndNotForThemselves() {
        app.setUp(browser, owner);

        assertThat(admin().delete(SECOND_FACTORS, administrator.id())
                        .expect(409)
                        .problem())
                .isEqualTo("own-account");
        Client colleague =
                new Client(port).as(Tokens.account(people.with(Role.SALESPERSON).id(), Role.SALESPERSON));
        colleague.delete(SECOND_FACTORS, owner.id()).expect(403);
        assertThat(password(Browser.atSomeAddress(port), owner).location()).isEqualTo("/account/sign-in/code");
    }

    private Client admin() {
        return new Client(port).as(Tokens.account(administrator.id(), Role.ADMIN));
    }

    private List<String> audited() {
        return jdbc.sql("select actor from audit_entries"
                        + " where action = 'account.second-factors-removed' and object_id = ?")
                .param(owner.id().toString())
                .query(String.class)
                .list();
    }

    private static Browser.Answer password(Browser browser, Account account) {
        return browser.submit(
                "/account/sign-in", "email", String.valueOf(account.email()), "password", People.PASSWORD);
    }
}
