package io.forecourt.gateway.session.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.SignInTest;
import io.forecourt.testing.TestKafka;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Within the three seconds for which a session is believed, and what the event needs on its way. */
class RevocationIT extends SignInTest {

    private Browser browser;

    @BeforeEach
    void signIn() throws Exception {
        browser = browser().signIn();
        assertThat(isSignedIn(browser)).isTrue();
    }

    @Test
    void endsSessionsFromBeforeTheAccountWasSignedOutEverywhere() throws Exception {
        publish(1, false, "ACTIVE", Instant.now().plusSeconds(2));

        awaitTheEnd(browser);
    }

    @ParameterizedTest
    @CsvSource({"true, DISABLED", "false, DISABLED", "false, SOMETHING_NEW", "true, ACTIVE"})
    void endsSessionsOfAccountsThatNobodyMayUse(boolean removed, String status) {
        publish(1, removed, status, null);

        awaitTheEnd(browser);
    }

    @Test
    void leavesLaterSessionsAndThoseOfLockedAccountsAlone() throws Exception {
        publish(1, false, "ACTIVE", Instant.now().minusSeconds(3600));
        publish(2, false, "LOCKED", Instant.now().minusSeconds(3600));
        Browser marker = signedInAs("marker");
        publish("marker", 1, true, "DISABLED", null);
        awaitTheEnd(marker);

        assertThat(isSignedIn(browser)).isTrue();
    }

    @Test
    void letsNobodyInAgainByAnEventThatComesLate() throws Exception {
        publish(5, false, "DISABLED", null);
        awaitTheEnd(browser);
        publish(4, false, "ACTIVE", null);
        Browser marker = signedInAs("another-marker");
        publish("another-marker", 1, true, "DISABLED", null);
        awaitTheEnd(marker);

        assertThat(isSignedIn(browser().signIn())).isFalse();
    }

    @Test
    void endsASessionThatWasBeingStartedMeanwhile() throws Exception {
        publish(1, false, "ACTIVE", Instant.now().plusSeconds(3600));
        awaitTheEnd(browser);

        assertThat(isSignedIn(browser().signIn())).isFalse();
    }

    @Test
    void letsAnAccountInAgainThatMay() throws Exception {
        publish(1, false, "DISABLED", null);
        awaitTheEnd(browser);
        publish(2, false, "ACTIVE", null);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(isSignedIn(browser().signIn())).isTrue());
    }

    private void publish(long revision, boolean removed, String status, @Nullable Instant signedOutBefore) {
        publish(account, revision, removed, status, signedOutBefore);
    }

    private static void publish(
            String accountId, long revision, boolean removed, String status, @Nullable Instant signedOutBefore) {
        TestKafka.publish(
                EventType.ACCOUNT_CHANGED,
                new AccountSnapshot(
                        accountId,
                        revision,
                        removed,
                        null,
                        false,
                        null,
                        List.of(),
                        status,
                        signedOutBefore == null ? null : signedOutBefore.toString(),
                        Instant.now().toString()));
    }

    private Browser signedInAs(String accountId) throws Exception {
        provider.as(accountId);
        try {
            return browser().signIn();
        } finally {
            provider.as(account);
        }
    }

    private static void awaitTheEnd(Browser browser) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(isSignedIn(browser)).isFalse());
    }

    private static boolean isSignedIn(Browser browser) throws Exception {
        return json(browser.get("/api/v1/me")).get("signedIn").asBoolean();
    }
}
