package io.forecourt.identity.recovery;

import io.forecourt.mail.Mail;
import java.time.Instant;

/** Brings somebody who has forgotten their password a link to choose another. */
record ResetPassword(String name, String link, Instant usefulUntil) implements Mail {

    @Override
    public String template() {
        return "reset-password";
    }
}
