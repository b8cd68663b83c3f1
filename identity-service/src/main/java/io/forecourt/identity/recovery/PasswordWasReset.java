package io.forecourt.identity.recovery;

import io.forecourt.mail.Mail;

/** Tells the owner of an account that its password is another now, in case it was not they who changed it. */
record PasswordWasReset(String name) implements Mail {

    @Override
    public String template() {
        return "password-changed";
    }
}
