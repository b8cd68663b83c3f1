package io.forecourt.mail.sender;

import io.forecourt.mail.Attachment;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A mail as it travels. However often it is sent, its id stays, by which a mailbox can know it again. */
final class OutgoingMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    OutgoingMessage(Session session, InternetAddress from, WaitingMail mail) throws MessagingException {
        super(session);
        String domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
        this.messageId = "<%s@%s>".formatted(mail.id(), domain);
        setFrom(from);
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
        setSubject(mail.subject(), UTF_8);
        setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(mail.createdAt().atOffset(ZoneOffset.UTC)));
        // RFC 3834: no absence note answers it.
        setHeader("Auto-Submitted", "auto-generated");
        String unsubscribeAt = mail.unsubscribeAt();
        if (unsubscribeAt != null) {
            // RFC 2369 and RFC 8058: mail programs post there, and follow no link.
            setHeader("List-Unsubscribe", "<" + unsubscribeAt + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeMultipart text =
                new MimeMultipart("alternative", part(mail.plainText(), "plain"), part(mail.html(), "html"));
        Attachment attachment = mail.attachment();
        setContent(attachment == null ? text : new MimeMultipart("mixed", whole(text), file(attachment)));
        saveChanges();
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart whole(MimeMultipart parts) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException {
        byte[] content = attachment.text().getBytes(StandardCharsets.UTF_8);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(content, attachment.contentType() + "; charset=" + UTF_8)));
        part.setFileName(attachment.fileName());
        part.setDisposition(Part.ATTACHMENT);
        // Its line ends are part of a format, and nobody on the way is to touch them.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
