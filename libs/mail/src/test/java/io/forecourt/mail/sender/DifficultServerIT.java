package io.forecourt.mail.sender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.mail.MailProperties;
import io.forecourt.mail.TestService;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends to a server that does not simply take everything. */
class DifficultServerIT {

    private static final Map<String, String> QUICK = Map.of(
            "forecourt.mail.first-delay", "50ms",
            "forecourt.mail.longest-delay", "200ms",
            "forecourt.mail.poll-interval", "20ms");

    private final TestService service = new TestService("difficult-server-it");
    private final SenderStatus status = new SenderStatus(TestService.CLOCK);
    private ScriptedSmtpServer server;
    private MailSending sender;

    @BeforeEach
    void starts() throws IOException {
        server = new ScriptedSmtpServer();
    }

    @AfterEach
    void stops() throws IOException {
        sender.stop();
        server.close();
        service.close();
    }

    @Test
    void offersAgainWhatTheServerDoesNotTakeForNow() {
        server.answer("RCPT", "450 4.2.0 greylisted");
        start(Map.of());
        service.write("ada@example.com");
        await().untilAsserted(() -> assertThat(status.postponed()).isGreaterThan(1));

        server.answerAsUsual();

        await().untilAsserted(() -> assertThat(status.sent()).isEqualTo(1));
        assertThat(server.messages()).hasSize(1);
        assertThat(status.givenUp()).isZero();
    }

    @Test
    void givesUpAtOnceWhatTheServerWillNeverTakeAndKeepsItsRow() {
        server.answer("RCPT TO:<nobody", "550 5.1.1 <nobody@example.com>: no such user");
        start(Map.of());
        service.write("nobody@example.com");
        service.write("ada@example.com");

        await().untilAsserted(() -> assertThat(status.sent()).isEqualTo(1));

        assertThat(status.givenUp()).isEqualTo(1);
        assertThat(service.jdbc()
                        .sql("select * from mail_outbox where given_up_at is not null")
                        .query()
                        .singleRow())
                .containsEntry("recipient", "nobody@example.com")
                .containsEntry("attempts", 1)
                .hasEntrySatisfying(
                        "failure",
                        failure -> assertThat(failure.toString())
                                .contains("550", "no such user")
                                .doesNotContain("nobody@"));
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        server.answer(".", "451 4.3.0 try again");
        start(Map.of("forecourt.mail.attempts", "3"));
        service.write("ada@example.com");

        await().untilAsserted(() -> assertThat(status.givenUp()).isEqualTo(1));

        assertThat(server.attempts()).hasSize(3);
        assertThat(service.count("given_up_at is not null and attempts = 3")).isEqualTo(1);
    }

    @Test
    void oneMailThatIsNotTakenHoldsNoOtherUp() {
        server.answer("RCPT TO:<slow", "450 4.2.0 later");
        start(Map.of("forecourt.mail.first-delay", "1m"));
        service.write("slow@example.com");
        service.write("ada@example.com");
        service.write("grace@example.com");

        await().untilAsserted(() -> assertThat(status.sent()).isEqualTo(2));
        assertThat(service.waiting()).isEqualTo(1);
    }

    @Test
    void aServerThatRefusesTheSenderIsOutOfOrderNotTheMail() {
        server.answer("MAIL", "550 5.7.1 you may not send here");
        start(Map.of("forecourt.mail.attempts", "1"));
        service.write("ada@example.com");
        await().untilAsserted(() -> assertThat(status.awaySince()).isNotNull());

        server.answerAsUsual();

        await().untilAsserted(() -> assertThat(status.sent()).isEqualTo(1));
        assertThat(status.givenUp()).isZero();
    }

    /**
     * The one moment in which a mail is sent twice: the server has it, and the note of that is lost. The mail keeps its
     * id, by which most mailboxes show it once.
     */
    @Test
    void aSenderThatDiesBetweenAcceptanceAndItsNoteSendsAgainUnderTheSameId() {
        AtomicBoolean died = new AtomicBoolean();
        server.beforeAcceptance(() -> {
            if (died.compareAndSet(false, true)) {
                service.terminateSenders();
            }
        });
        start(Map.of("forecourt.mail.attempt-within", "500ms"));
        service.write("ada@example.com");

        await().untilAsserted(
                        () -> assertThat(service.count("sent_at is not null")).isEqualTo(1));

        assertThat(server.messages())
                .hasSize(2)
                .extracting(message -> message.lines()
                        .filter(line -> line.startsWith("Message-ID:"))
                        .findFirst()
                        .orElseThrow())
                .containsOnly("Message-ID: <%s@forecourt.example>"
                        .formatted(service.jdbc()
                                .sql("select id from mail_outbox")
                                .query(String.class)
                                .single()));
    }

    private void start(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(QUICK);
        settings.putAll(changed);
        MailProperties properties = service.properties(settings);
        SmtpServer smtp = new SmtpServer(service.smtp(server.port()), properties.from());
        sender = new MailSending(service.ownConnections(), new Sending(smtp, status, properties));
        sender.start();
    }
}
