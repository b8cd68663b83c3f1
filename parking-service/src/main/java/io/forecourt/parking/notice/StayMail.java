package io.forecourt.parking.notice;

import io.forecourt.mail.Attachment;
import io.forecourt.mail.Mail;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail about a stay, in words that are chosen already.
 *
 * @param language of the words
 * @param title also the mail's subject
 * @param facts what there is to know about the stay
 * @param link where something can be done about it
 * @param action what that is
 * @param usefulUntil null for a mail that is never too late
 * @param attachment what brings the driver's calendar up to date
 */
record StayMail(
        String language,
        String title,
        String greeting,
        String message,
        List<Fact> facts,
        URI link,
        String action,
        @Nullable Instant usefulUntil,
        @Nullable Attachment attachment)
        implements Mail {

    /** Such as where it is. */
    record Fact(String term, String value) {}

    @Override
    public String template() {
        return "stay";
    }
}
