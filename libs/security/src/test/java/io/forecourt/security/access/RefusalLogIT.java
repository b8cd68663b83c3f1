package io.forecourt.security.access;

import static io.forecourt.security.Role.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.forecourt.guarded.GuardedApplication;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.security.TestIssuer;
import io.forecourt.testing.security.TestToken;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** A service of its own, as what it may write in a minute is not to be used up by other tests. */
@IntegrationTest
@ContextConfiguration(classes = GuardedApplication.class)
@TestPropertySource(properties = "forecourt.security.remembered-for=4s")
class RefusalLogIT {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(RefusalLog.class);

    @LocalServerPort
    private int port;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        LOG.addAppender(lines);
    }

    @AfterEach
    void leave() {
        LOG.detachAppender(lines);
    }

    @Test
    void tellsWhyWhatWasWantedByWhomAndInWhichRequest() {
        UUID account = UUID.randomUUID();

        new Client(port)
                .as(Tokens.account(account, CUSTOMER))
                .with("X-Correlation-Id", "refusal-log-0001")
                .delete("/api/v1/contracts/4711")
                .expect(403);

        ILoggingEvent line = written(1).getFirst();
        assertThat(line.getFormattedMessage())
                .isEqualTo("refused status=403 reason=forbidden method=DELETE route=/api/v1/contracts/{id}"
                        + " caller=ACCOUNT:" + account + " leftOutBefore=0");
        assertThat(line.getMDCPropertyMap()).containsEntry("correlationId", "refusal-log-0001");
    }

    @Test
    void tellsOfStrangersAndOfWhatTheControllersRefuse() {
        new Client(port).get("/api/v1/greeting?secret=1").expect(401);
        new Client(port).as("let-me-in").get("/api/v1/nowhere/ada@example.com").expect(401);
        new Client(port).as(Tokens.admin()).delete("/api/v1/contracts/1").expect(403);
        new Client(port).as(Tokens.admin()).delete("/api/v1/contracts/3").expect(204);

        assertThat(messages(3))
                .anySatisfy(line -> assertThat(line)
                        .contains("status=401 reason=unauthenticated", "route=/api/v1/greeting caller=ANONYMOUS"))
                .anySatisfy(line -> assertThat(line).contains("status=401", "route=- caller=ANONYMOUS"))
                .anySatisfy(line ->
                        assertThat(line).contains("status=403 reason=forbidden", "route=/api/v1/contracts/{id}"));
    }

    @Test
    void keepsNamesThatAnIssuerGivesToItself() {
        String token = TestToken.of(TestIssuer.shared(), "ada@example.com")
                .with("roles", List.of())
                .signed();

        new Client(port).as(token).delete("/api/v1/contracts/4711").expect(403);

        assertThat(messages(1).getFirst()).contains("caller=ACCOUNT:?");
    }

    private List<String> messages(int number) {
        return written(number).stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** The line follows the answer, so that nobody waits for it. */
    private List<ILoggingEvent> written(int number) {
        return await().until(() -> List.of(lines.list.toArray(ILoggingEvent[]::new)), all -> all.size() == number);
    }
}
