package io.forecourt.parking.export;

import io.forecourt.mail.Mail;
import java.net.URI;
import java.time.Instant;

/**
 * Says that a file is ready, in words that are chosen already.
 *
 * @param language of the words
 * @param title also the mail's subject
 * @param link where {@code action} can be done
 * @param usefulUntil when the file expires
 */
record ExportMail(
        String language,
        String title,
        String greeting,
        String message,
        URI link,
        String action,
        String reason,
        Instant usefulUntil)
        implements Mail {

    @Override
    public String template() {
        return "export";
    }
}
