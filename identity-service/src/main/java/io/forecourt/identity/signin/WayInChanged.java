package io.forecourt.identity.signin;

import io.forecourt.mail.Mail;

/** @param change what has happened, to be read in the middle of a sentence */
record WayInChanged(String name, String change) implements Mail {

    @Override
    public String template() {
        return "way-in-changed";
    }

    @Override
    public String toString() {
        return "WayInChanged";
    }
}
