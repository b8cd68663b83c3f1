package io.forecourt.standalone.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Objects;

/** Reads the parts of a mail that people look at. */
final class MailReader {

    /** Nobody reads more, and the mails share the supervisor's small memory. */
    private static final int MOST_CHARACTERS = 200_000;

    private MailReader() {}

    static ReceivedMail read(long id, String to, MimeMessage message) {
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder();
        try {
            collect(message, text, html);
            return new ReceivedMail(
                    id,
                    Objects.requireNonNullElse(message.getHeader("Date", null), ""),
                    Objects.requireNonNullElse(message.getMessageID(), ""),
                    message.getFrom() == null ? "" : message.getFrom()[0].toString(),
                    to,
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    shortened(text),
                    shortened(html));
        } catch (MessagingException | IOException unreadable) {
            return new ReceivedMail(id, "", "", "", to, "", "This mail cannot be read: " + unreadable, "");
        }
    }

    private static void collect(Part part, StringBuilder text, StringBuilder html)
            throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                collect(inner, text, html);
            }
        } else if (part.isMimeType("text/html")) {
            html.append(content);
        } else if (part.isMimeType("text/*")) {
            text.append(content);
        }
    }

    private static String shortened(StringBuilder text) {
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text.toString();
    }
}
