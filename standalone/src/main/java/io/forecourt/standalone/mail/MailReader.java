package io.forecourt.standalone.mail;

import io.forecourt.standalone.mail.ReceivedMail.AttachedFile;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the parts of a mail that people look at. */
final class MailReader {

    /** Nobody reads more, and the mails share the supervisor's small memory. */
    private static final int MOST_CHARACTERS = 200_000;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<AttachedFile> attachments = new ArrayList<>();

    private MailReader() {}

    static ReceivedMail read(long id, String to, MimeMessage message) {
        try {
            var reader = new MailReader();
            reader.collect(message);
            return new ReceivedMail(
                    id,
                    Objects.requireNonNullElse(message.getHeader("Date", null), ""),
                    Objects.requireNonNullElse(message.getMessageID(), ""),
                    message.getFrom() == null ? "" : message.getFrom()[0].toString(),
                    to,
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    shortened(reader.text.toString()),
                    shortened(reader.html.toString()),
                    reader.attachments);
        } catch (MessagingException | IOException unreadable) {
            return new ReceivedMail(id, "", "", "", to, "", "This mail cannot be read: " + unreadable, "", List.of());
        }
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            attach(part);
        } else if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i));
            }
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.isMimeType("text/plain")) {
            text.append(part.getContent());
        }
    }

    private void attach(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            var file = part.isMimeType("text/*") ? new String(content.readAllBytes(), StandardCharsets.UTF_8) : "";
            var name = Objects.requireNonNullElse(part.getFileName(), "");
            attachments.add(new AttachedFile(name, part.getContentType(), shortened(file)));
        }
    }

    private static String shortened(String text) {
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    }
}
