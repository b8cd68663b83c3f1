package io.forecourt.servicecenter.notice;

import io.forecourt.mail.Mail;
import java.time.Instant;
import java.util.List;

/**
 * A mail about an appointment, in words that are chosen already.
 *
 * @param language of the words
 * @param title also the mail's subject
 * @param facts what there is to know about the appointment
 * @param usefulUntil when it is over
 */
record AppointmentMail(
        String language,
        String title,
        String greeting,
        String message,
        List<Fact> facts,
        String closing,
        Instant usefulUntil)
        implements Mail {

    /** Such as when it is. */
    record Fact(String term, String value) {}

    @Override
    public String template() {
        return "appointment";
    }
}
