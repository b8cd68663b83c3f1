package io.forecourt.identity.profile;

import io.forecourt.mail.Mail;
import java.time.Instant;

/** Asks the owner of an account to show that its address is theirs. */
record ConfirmEmail(String name, String link, Instant usefulUntil) implements Mail {

    @Override
    public String template() {
        return "confirm-email";
    }
}
