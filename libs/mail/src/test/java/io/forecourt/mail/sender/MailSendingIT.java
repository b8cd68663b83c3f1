package io.forecourt.mail.sender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.forecourt.mail.Invitation;
import io.forecourt.mail.Newsletter;
import io.forecourt.mail.TestService;
import io.forecourt.mail.VerifyAddress;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends to a server that takes everything, when it is there. */
class MailSendingIT {

    private final TestService service = new TestService("mail-sending-it");
    private final GreenMail mailbox = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final List<MailSending> senders = new ArrayList<>();
    private final SenderStatus status = new SenderStatus(TestService.CLOCK);
    private int port;

    @BeforeEach
    void starts() {
        mailbox.start();
        port = mailbox.getSmtp().getPort();
    }

    @AfterEach
    void stops() {
        senders.forEach(MailSending::stop);
        mailbox.stop();
        service.close();
    }

    @Test
    void sendsBothFormsUnderTheMailsOwnIdAndKeepsNothingThatTellsOfThePerson() throws Exception {
        MailSending sender = start(status);
        service.transaction()
                .executeWithoutResult(
                        _ -> service.mails(sender::wake).send("ada@example.com", VerifyAddress.of("Ada Lövelace")));

        awaitAllSent(1);
        MimeMessage message = mailbox.getReceivedMessages()[0];
        String id = service.jdbc()
                .sql("select id from mail_outbox")
                .query(String.class)
                .single();
        assertThat(message.getMessageID()).isEqualTo("<%s@forecourt.example>", id);
        assertThat(message.getSubject()).isEqualTo("Welcome to Forecourt, Ada Lövelace");
        assertThat(message.getFrom())
                .extracting(Object::toString)
                .containsExactly("Forecourt <no-reply@forecourt.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Hello Ada Lövelace,");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(service.jdbc().sql("select * from mail_outbox").query().singleRow())
                .containsEntry("template", "verify-address")
                .containsEntry("recipient", null)
                .containsEntry("subject", null)
                .containsEntry("plain_text", null)
                .containsEntry("html", null)
                .containsEntry("correlation_id", null)
                .hasEntrySatisfying("sent_at", sentAt -> assertThat(sentAt).isNotNull());
    }

    @Test
    void sendsTheFileBesideTheMailAndKeepsNothingOfItEither() throws Exception {
        MailSending sender = start(status);
        service.transaction()
                .executeWithoutResult(_ -> service.mails(sender::wake).send("ada@example.com", Invitation.of("Ada")));

        awaitAllSent(1);
        MimeMultipart parts = (MimeMultipart) mailbox.getReceivedMessages()[0].getContent();
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        MimeMultipart texts = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(texts.getContentType()).startsWith("multipart/alternative");
        assertThat(texts.getCount()).isEqualTo(2);
        BodyPart file = parts.getBodyPart(1);
        ContentType type = new ContentType(file.getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo("PUBLISH");
        assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(file.getFileName()).isEqualTo("appointment.ics");
        assertThat(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(Invitation.TEXT);
        assertThat(service.count("attachment_name is null and attachment_type is null and attachment is null"))
                .isEqualTo(1);
    }

    @Test
    void saysHowToGetNoMoreOfThemAtOneClickAndKeepsNothingOfThatEither() throws Exception {
        MailSending sender = start(status);
        service.transaction().executeWithoutResult(_ -> {
            service.mails(sender::wake).send("ada@example.com", Newsletter.of("Ada"));
            service.mails(sender::wake).send("grace@example.com", VerifyAddress.of("Grace"));
        });

        awaitAllSent(2);
        MimeMessage newsletter = receivedBy("ada@example.com");
        assertThat(newsletter.getHeader("List-Unsubscribe"))
                .containsExactly("<https://forecourt.example/unsubscriptions/a-long-token>");
        assertThat(newsletter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(receivedBy("grace@example.com").getHeader("List-Unsubscribe"))
                .isNull();
        assertThat(receivedBy("grace@example.com").getHeader("List-Unsubscribe-Post"))
                .isNull();
        assertThat(service.count("unsubscribe_at is null")).isEqualTo(2);
    }

    @Test
    void losesNothingWhileTheServerIsAwayAndDoesNotHoldItAgainstTheMails() {
        mailbox.stop();
        start(status, Map.of("forecourt.mail.attempts", "1"));
        write(1, 20);
        await().untilAsserted(() -> assertThat(status.awaySince()).isNotNull());
        await().untilAsserted(() -> assertThat(status.depth()).isEqualTo(20));

        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            awaitAllSent(20);
            assertThat(back.getReceivedMessages()).hasSize(20);
            assertThat(status.givenUp()).isZero();
            assertThat(status.awaySince()).isNull();
        } finally {
            back.stop();
        }
    }

    @Test
    void sendsWhatAKilledInstanceHadCommitted() {
        write(1, 5);

        start(status);

        awaitAllSent(5);
        assertThat(recipients()).hasSize(5);
    }

    @Test
    void oneOfTwoInstancesSendsAndTheOtherTakesOver() {
        SenderStatus other = new SenderStatus(TestService.CLOCK);
        MailSending first = start(status);
        await().until(status::isLeader);
        start(other);
        write(1, 30);
        awaitAllSent(30);
        assertThat(other.sent()).isZero();

        first.stop();
        write(31, 60);

        awaitAllSent(60);
        assertThat(other.sent()).isEqualTo(30);
        assertThat(recipients()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void doesNotSendWhatIsOfNoUseAnyMore() {
        Instant past = TestService.CLOCK.instant().minusSeconds(1);
        service.transaction()
                .executeWithoutResult(_ -> service.mails(() -> {})
                        .send(
                                "ada@example.com",
                                new VerifyAddress("Ada", VerifyAddress.of("Ada").link(), past)));

        start(status);

        await().untilAsserted(() -> assertThat(status.givenUp()).isEqualTo(1));
        assertThat(mailbox.getReceivedMessages()).isEmpty();
        assertThat(service.count("given_up_at is not null and failure = 'It was of no use any more.'"))
                .isEqualTo(1);
    }

    @Test
    void forgetsConcludedMailsAfterAWhile() {
        write(1, 1);
        start(status);
        awaitAllSent(1);

        new ConcludedMails(service.jdbc(), Duration.ofDays(30)).forget();
        assertThat(service.count("true")).isEqualTo(1);

        service.jdbc()
                .sql("update mail_outbox set sent_at = sent_at - interval '31 days'")
                .update();
        new ConcludedMails(service.jdbc(), Duration.ofDays(30)).forget();
        assertThat(service.count("true")).isZero();
    }

    private MailSending start(SenderStatus ofSender) {
        return start(ofSender, Map.of());
    }

    private MailSending start(SenderStatus ofSender, Map<String, String> settings) {
        var properties = service.properties(settings);
        SmtpServer server = new SmtpServer(service.smtp(port), properties.from());
        MailSending sender = new MailSending(service.ownConnections(), new Sending(server, ofSender, properties));
        senders.add(sender);
        sender.start();
        return sender;
    }

    private void write(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> service.write("person-%d@example.com".formatted(i)));
        senders.forEach(MailSending::wake);
    }

    private void awaitAllSent(int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(service.count("sent_at is not null")).isEqualTo(count));
    }

    private MimeMessage receivedBy(String recipient) {
        return Arrays.stream(mailbox.getReceivedMessages())
                .filter(message -> recipient(message).equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private List<String> recipients() {
        return Arrays.stream(mailbox.getReceivedMessages()).map(this::recipient).toList();
    }

    private String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
