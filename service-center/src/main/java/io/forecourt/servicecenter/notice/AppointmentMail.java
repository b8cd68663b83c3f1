package io.forecourt.servicecenter.notice;

import io.forecourt.mail.Attachment;
import io.forecourt.mail.Mail;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail about an appointment, in words that are chosen already.
 *
 * @param language of the words
 * @param title also the mail's subject
 * @param facts what there is to know about the appointment
 * @param usefulUntil when it begins
 * @param attachment what brings the customer's calendar up to date
 */
record AppointmentMail(
        String language,
        String title,
        String greeting,
        String message,
        List<Fact> facts,
        String closing,
        Instant usefulUntil,
        @Nullable Attachment attachment)
        implements Mail {

    /** Such as when it is. */
    record Fact(String term, String value) {}

    @Override
    public String template() {
        return "appointment";
    }
}
