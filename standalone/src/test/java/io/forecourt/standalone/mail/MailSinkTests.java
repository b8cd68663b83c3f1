package io.forecourt.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.servers.Ports;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailSinkTests {

    private static final String HTML =
            "<!DOCTYPE html><html><head><title>x</title></head><body><script>alert(1)</script><b>Hello</b></body></html>";

    private final int smtpPort = Ports.free();
    private final int pagePort = Ports.free();
    private final MailSink sink = MailSink.start(smtpPort, pagePort);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void closes() {
        http.close();
        sink.close();
    }

    @Test
    void showsWhatWasSentNewestFirstAndFindsItByAddress() throws Exception {
        send("ada@example.com", "First");
        send("Grace@example.com", "Second");

        assertThat(get("/").body()).containsSubsequence("Second", "First");
        assertThat(get("/?to=GRACE%40").body()).contains("Second").doesNotContain("First");
        assertThat(get("/?to=nobody").body()).contains("None to such an address.");
    }

    @Test
    void tellsTestsTheSameAsJson() throws Exception {
        send("ada@example.com", "First");

        JsonNode mail = JsonMapper.shared()
                .readTree(get("/api/mails?to=ada@example.com").body())
                .get(0);

        assertThat(mail.path("to").asString()).isEqualTo("ada@example.com");
        assertThat(mail.path("subject").asString()).isEqualTo("First");
        assertThat(mail.path("text").asString()).contains("https://example.com/verify?token=a&b=c");
        assertThat(mail.path("html").asString()).isEqualTo(HTML);
        assertThat(get("/api/mails/" + mail.path("id").asLong()).body()).contains("\"First\"");
        assertThat(get("/api/mails/999").statusCode()).isEqualTo(404);
        send(HttpRequest.newBuilder(uri("/api/mails")).DELETE());
        assertThat(get("/api/mails").body()).isEqualTo("[]");
    }

    @Test
    void takesNothingThatAMailSaysForMoreThanText() throws Exception {
        send("ada@example.com", "<img src=x onerror=alert(1)>");

        String page = get("/mails/1").body();

        assertThat(page)
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img", "<script")
                .contains("<a href=\"https://example.com/verify?token=a&amp;b=c\" target=\"_blank\"");
        assertThat(get("/").body()).doesNotContain("<img");
        assertThat(get("/?to=%22%3E%3Cscript%3E").body()).doesNotContain("<script");
    }

    @Test
    void showsTheFilesThatCameWithAMailAsText() throws Exception {
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(
                new ByteArrayDataSource("SUMMARY:Grüße <b>\r\n".getBytes(StandardCharsets.UTF_8), "text/calendar")));
        file.setFileName("appointment.ics");
        file.setDisposition(Part.ATTACHMENT);
        send("ada@example.com", "First", file);

        JsonNode mail = JsonMapper.shared().readTree(get("/api/mails/1").body());

        assertThat(mail.path("text").asString()).startsWith("Verify: ");
        assertThat(mail.at("/attachments/0/name").asString()).isEqualTo("appointment.ics");
        assertThat(mail.at("/attachments/0/text").asString()).isEqualTo("SUMMARY:Grüße <b>\r\n");
        assertThat(get("/mails/1").body()).contains("<h2>appointment.ics</h2>", "SUMMARY:Grüße &lt;b&gt;");
    }

    @Test
    void letsTheMailsHtmlShowItselfAndDoNothing() throws Exception {
        send("ada@example.com", "First");

        HttpResponse<String> html = get("/mails/1/html");

        assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "sandbox allow-popups", "frame-ancestors 'self'")
                .doesNotContain("script");
        assertThat(html.body()).contains("<base target=\"_blank\"><title>");
        assertThat(get("/mails/1").body()).contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"");
        assertThat(get("/mails/1")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'");
    }

    @Test
    void answersUnderThisMachinesOwnNamesOnly() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", pagePort);
                var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.US_ASCII);
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            out.print("GET /api/mails HTTP/1.1\r\nHost: evil.example:" + pagePort + "\r\n\r\n");
            out.flush();

            assertThat(in.readLine()).contains("421");
        }
    }

    @Test
    void remembersOnlyTheLast() {
        Mailbox mailbox = new Mailbox(3);
        for (int i = 0; i < 5; i++) {
            mailbox.add(id -> new ReceivedMail(id, "", "", "", "ada@example.com", "", "", "", List.of()));
        }

        assertThat(mailbox.to("")).extracting(ReceivedMail::id).containsExactly(5L, 4L, 3L);
        assertThat(mailbox.find(1)).isEmpty();
    }

    private void send(String to, String subject, BodyPart... files) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        MimeMessage message = new MimeMessage(session);
        message.setFrom("no-reply@forecourt.example");
        message.setRecipients(RecipientType.TO, to);
        message.setSubject(subject);
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Verify: https://example.com/verify?token=a&b=c.\n<script>alert(1)</script>", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(HTML, "UTF-8", "html");
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(new MimeMultipart("alternative", text, html));
        MimeMultipart all = new MimeMultipart("mixed", body);
        for (BodyPart file : files) {
            all.addBodyPart(file);
        }
        message.setContent(all);
        message.saveChanges();
        try (Transport smtp = session.getTransport("smtp")) {
            smtp.connect("127.0.0.1", smtpPort, null, null);
            smtp.sendMessage(message, message.getAllRecipients());
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + pagePort + path);
    }
}
