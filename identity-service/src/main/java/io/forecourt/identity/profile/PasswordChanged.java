package io.forecourt.identity.profile;

import io.forecourt.mail.Mail;

/** Tells the owner of an account that its password is another now, in case it was not they who changed it. */
record PasswordChanged(String name) implements Mail {

    @Override
    public String template() {
        return "password-changed";
    }
}
