package io.forecourt.identity.signup;

import io.forecourt.mail.Mail;

/** Tells the owner of an account that somebody has asked for another one with the same address. */
record AlreadyRegistered(String forgotten) implements Mail {

    @Override
    public String template() {
        return "already-registered";
    }
}
