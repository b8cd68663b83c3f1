package io.forecourt.identity.invitation;

import io.forecourt.mail.Mail;
import java.time.Instant;

/** Asks somebody in. */
record InvitationMail(String link, Instant usefulUntil) implements Mail {

    @Override
    public String template() {
        return "invitation";
    }
}
