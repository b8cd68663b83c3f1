package io.forecourt.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.Gateway;
import io.forecourt.identity.Mailbox;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.security.Role;
import io.forecourt.testing.IntegrationTest;
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
class RecoveryIT {

    private static final String NEW_PASSWORD = "seven winter tyres";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Mailbox mailbox;

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
    void theOwnerOfTheAddressChoosesANewPassword() {
        String mail = requestLink();

        assertThat(reset(browser, mail, NEW_PASSWORD).location()).isEqualTo("/account/sign-in?new-password");

        assertThat(signIn(Browser.atSomeAddress(port), People.PASSWORD).status())
                .isEqualTo(401);
        assertThat(signIn(browser, NEW_PASSWORD).location()).isEqualTo("/sign-in");
        mailbox.await("password-changed", account.email());
    }

    @Test
    void whoeverWasSignedInIsSoNoLonger() {
        Browser thief = Browser.atSomeAddress(port);
        Gateway gateway = new Gateway(port);
        thief.get(gateway.authorizePath());
        String code = Gateway.code(thief.follow(signIn(thief, People.PASSWORD)).location());
        String refreshToken =
                gateway.exchange(code).expect(200).body().get("refresh_token").asString();

        reset(browser, requestLink(), NEW_PASSWORD);

        assertThat(thief.get("/account").location()).isEqualTo("/account/sign-in");
        gateway.refresh(refreshToken).expect(400);
    }

    @Test
    void anAddressWithoutAnAccountGetsTheSameAnswerForTheSameWork() throws Exception {
        String stranger = People.freshEmail().value();
        browser.get("/account/forgotten");

        List<String> forStranger = SqlStatements.recordedDuring(
                () -> assertThat(request(stranger).location()).isEqualTo("/account/forgotten/sent"));
        List<String> forOwner = SqlStatements.recordedDuring(
                () -> assertThat(request(account.email()).location()).isEqualTo("/account/forgotten/sent"));

        assertThat(forOwner).isEqualTo(forStranger);
        mailbox.await("reset-password", account.email());
        assertThat(mailbox.mails("reset-password", stranger)).isEmpty();
    }

    @Test
    void aLinkWorksOnceAndTakesAllOthersWithIt() {
        String first = requestLink();
        request(account.email());
        String second = mailbox.awaitAll("reset-password", account.email(), 2).getFirst();
        Browser other = Browser.atSomeAddress(port);
        String token = other.get(Mailbox.link(first)).expect(200).csrfToken();

        reset(browser, second, NEW_PASSWORD);

        browser.get(Mailbox.link(first)).expect(410);
        browser.get(Mailbox.link(second)).expect(410);
        other.post("/account/reset", "_csrf", token, "token", Mailbox.token(first), "password", "another good one")
                .expect(410);
    }

    @Test
    void aLinkThatIsTooOldOrTamperedWithIsNone() {
        String link = Mailbox.link(requestLink());

        browser.get(link.substring(0, link.length() - 1) + "!").expect(410);
        jdbc.sql("update one_time_links set valid_until = now() - interval '1 second' where subject = ?")
                .param(account.id())
                .update();
        browser.get(link).expect(410);
    }

    @Test
    void aPasswordThatWillNotDoLeavesTheLinkGood() {
        String mail = requestLink();

        assertThat(reset(browser, mail, "short").expect(200).text()).contains("must have at least 8 characters");
        assertThat(reset(browser, mail, account.email()).expect(200).text()).contains("little more than your name");

        assertThat(reset(browser, mail, NEW_PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void whoWasLockedOutGetsInWithTheNewPassword() {
        for (int i = 0; i < 6; i++) {
            signIn(Browser.atSomeAddress(port), "wrong");
        }
        assertThat(signIn(browser, People.PASSWORD).status()).isEqualTo(401);

        reset(browser, requestLink(), NEW_PASSWORD);

        assertThat(signIn(browser, NEW_PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void aDisabledAccountGetsNoLink() {
        String mail = requestLink();
        jdbc.sql("update accounts set status = 'DISABLED' where id = ?")
                .param(account.id())
                .update();

        browser.get(Mailbox.link(mail)).expect(410);
    }

    private String requestLink() {
        request(account.email());
        return mailbox.await("reset-password", account.email());
    }

    private Browser.Answer request(String email) {
        return browser.submit("/account/forgotten", "email", email);
    }

    private static Browser.Answer reset(Browser browser, String mail, String password) {
        return browser.submit(Mailbox.link(mail), "token", Mailbox.token(mail), "password", password);
    }

    private Browser.Answer signIn(Browser browser, String password) {
        return browser.submit("/account/sign-in", "email", account.email(), "password", password);
    }
}
