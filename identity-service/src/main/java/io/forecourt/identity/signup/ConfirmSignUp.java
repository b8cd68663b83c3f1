package io.forecourt.identity.signup;

import io.forecourt.mail.Mail;
import java.time.Instant;

/** Asks somebody who has signed up to open a link. */
record ConfirmSignUp(String name, String link, Instant usefulUntil) implements Mail {

    @Override
    public String template() {
        return "confirm-sign-up";
    }
}
