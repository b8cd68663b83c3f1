package io.forecourt.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
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

/** What right and wrong passwords get for an answer, and how many may be tried. */
@IntegrationTest
@Import(People.class)
class SignInAttemptsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

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
    void whoIsLetInAndWhoIsNotIsWrittenDown() {
        signIn(account.email(), "wrong");
        signIn(account.email(), People.PASSWORD);

        assertThat(written())
                .containsExactly(
                        "account.sign-in-failed by ANONYMOUS from 2001:db8:",
                        "account.signed-in by ACCOUNT from 2001:db8:");
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
