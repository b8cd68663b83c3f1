package io.forecourt.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.gateway.standin.Browser;
import io.forecourt.gateway.standin.SignInTest;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.ThrowingRunnable;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What a request with a session costs. A session is believed for an hour here, until the test lets it be forgotten. */
@TestPropertySource(properties = "forecourt.gateway.sessions.kept=1h")
class SessionCostIT extends SignInTest {

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void signIn() throws Exception {
        browser = browser().signIn();
        forget();
    }

    @Test
    void isOneReadAndNoneForTheNextRequests() throws Exception {
        assertThat(statements(() -> browser.get("/api/v1/sales")))
                .singleElement()
                .satisfies(statement -> assertThat(statement).startsWith("select"));
        assertThat(statements(() -> {
                    browser.get("/api/v1/sales");
                    browser.get("/api/v1/me");
                    browser.change("POST", "/api/v1/sales", "{}");
                }))
                .isEmpty();
    }

    @Test
    void isOneReadForManyRequestsAtOnce() throws Exception {
        assertThat(statements(() -> {
                    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
                        for (int i = 0; i < 20; i++) {
                            var _ = clients.submit(() -> browser.copy().get("/api/v1/sales"));
                        }
                    }
                }))
                .hasSize(1);
        assertThat(SALES.received()).hasSize(20);
    }

    @Test
    void isOneReadForASessionThatIsNot() throws Exception {
        browser.cookies().put("FORECOURT_SESSION", SessionId.random());

        assertThat(statements(() -> {
                    browser.get("/api/v1/sales");
                    browser.get("/api/v1/sales");
                }))
                .hasSize(1);
    }

    @Test
    void isNothingForWhatCanBeNoSession() throws Exception {
        browser.cookies().put("FORECOURT_SESSION", "x".repeat(44));

        assertThat(statements(() -> browser.get("/api/v1/sales"))).isEmpty();
    }

    @Test
    void isNothingWithoutASession() throws Exception {
        assertThat(statements(() -> {
                    browser().get("/api/v1/sales");
                    browser().get("/api/v1/me");
                    browser().send("POST", "/api/v1/sales", "{}");
                    browser().get("/sign-in");
                }))
                .isEmpty();
    }

    @Test
    void isNothingForPagesThatAreTheSameForEverybody() throws Exception {
        assertThat(statements(() -> {
                    browser.get("/");
                    browser.get("/site.css");
                    browser.get("/status");
                    browser.get("/account/sign-in");
                }))
                .isEmpty();
    }

    @Test
    void isOneMoreStatementEachMinuteForTheTimeOfTheLastRequest() throws Exception {
        later(Duration.ofSeconds(61));

        assertThat(statements(() -> browser.get("/api/v1/sales")))
                .hasSize(2)
                .last()
                .satisfies(statement -> assertThat(statement).startsWith("update sessions set seen_at"));
        assertThat(statements(() -> browser.get("/api/v1/sales"))).isEmpty();
        forget();
        assertThat(statements(() -> browser.get("/api/v1/sales"))).hasSize(1);
    }

    @Test
    void readsByTheIndexAlone() {
        List<String> plan = jdbc.sql("explain " + SessionTable.FIND)
                .param("key", new byte[32])
                .param("now", new Timestamp(0))
                .query(String.class)
                .list();

        assertThat(String.join("\n", plan))
                .contains("sessions_pkey", "account_standings_pkey")
                .doesNotContain("Seq Scan");
    }

    private void forget() {
        sessions.forgetAllOf(List.of(account));
    }

    private static List<String> statements(ThrowingRunnable work) throws Exception {
        return SqlStatements.recordedDuring(work);
    }
}
