package io.forecourt.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.identity.Browser;
import io.forecourt.identity.Gateway;
import io.forecourt.identity.OldSessions;
import io.forecourt.identity.People;
import io.forecourt.identity.account.Account;
import io.forecourt.security.Role;
import io.forecourt.testing.IntegrationTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import({People.class, OldSessions.class})
class SessionCookieIT {

    private static final String SIGN_IN = "/account/sign-in";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private OldSessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private Account account;
    private Browser browser;

    @BeforeEach
    void signIn() {
        account = people.with(Role.CUSTOMER);
        browser = Browser.atSomeAddress(port);
        browser.submit(SIGN_IN, "email", account.email(), "password", People.PASSWORD)
                .expect(302);
    }

    @Test
    void theDatabaseAloneLetsNobodyIn() {
        String cookie = browser.session().orElseThrow();
        String kept = kept("session_id");

        assertThat(kept).matches("[\\w-]{43}");
        assertThat(cookie).startsWith(kept).isNotEqualTo(kept);
        assertThat(whoHas(cookie).get("/account").status()).isEqualTo(200);
        assertThat(whoHas(kept).get("/account").location()).isEqualTo(SIGN_IN);
        assertThat(whoHas(kept + "." + kept).get("/account").location()).isEqualTo(SIGN_IN);
        assertThat(whoHas(cookie.substring(0, cookie.length() - 2))
                        .get("/account")
                        .location())
                .isEqualTo(SIGN_IN);
    }

    @Test
    void theProofOfOneSessionIsNoneOfAnother() {
        String own = browser.session().orElseThrow();
        String kept = kept("session_id");
        Browser thief = Browser.atSomeAddress(port);
        thief.get(SIGN_IN);
        String theirs = thief.session().orElseThrow();

        String forged = kept + theirs.substring(theirs.indexOf('.'));

        assertThat(forged).isNotEqualTo(own);
        assertThat(whoHas(forged).get("/account").location()).isEqualTo(SIGN_IN);
    }

    @Test
    void whatIsKeptIsJson() {
        assertThat(kept("convert_from(attribute_bytes, 'UTF8')"))
                .startsWith("{")
                .contains("FACTOR_PASSWORD");
    }

    @Test
    void aSignInEndsAfterTwelveHoursHoweverMuchItIsUsed() {
        sessions.signedInAgo(account, Duration.ofHours(11));
        browser.get("/account").expect(200);

        sessions.signedInAgo(account, Duration.ofHours(12));
        assertThat(browser.get("/account").location()).isEqualTo(SIGN_IN);
        assertThat(browser.get(new Gateway(port).authorizePath()).location()).isEqualTo(SIGN_IN);
    }

    private Browser whoHas(String cookie) {
        Browser other = Browser.atSomeAddress(port);
        other.takeSession(cookie);
        return other;
    }

    private String kept(String column) {
        return jdbc.sql("select " + column + " from browser_sessions join browser_sessions_attributes"
                        + " on session_primary_id = primary_id"
                        + " where principal_name = ? and attribute_name = 'SPRING_SECURITY_CONTEXT'")
                .param(account.id().toString())
                .query(String.class)
                .single();
    }
}
