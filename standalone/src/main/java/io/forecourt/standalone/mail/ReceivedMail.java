package io.forecourt.standalone.mail;

import java.util.List;
import java.util.Locale;

/**
 * A mail that would have been delivered.
 *
 * @param id counts the mails since the start
 * @param date as the mail says it
 * @param to whom it was really for, whatever its headers say
 * @param text empty where there is no plain text
 * @param html empty where there is no HTML
 * @param attachments files of text that came with it
 */
public record ReceivedMail(
        long id,
        String date,
        String messageId,
        String from,
        String to,
        String subject,
        String text,
        String html,
        List<AttachedFile> attachments) {

    /** A file of text. */
    public record AttachedFile(String name, String type, String text) {}

    public ReceivedMail {
        attachments = List.copyOf(attachments);
    }

    boolean isTo(String part) {
        return to.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
