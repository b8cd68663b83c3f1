package io.forecourt.identity.profile;

import io.forecourt.mail.Mail;

/** Tells somebody that their account is gone, in case it was not they who deleted it. */
record AccountDeleted(String name) implements Mail {

    @Override
    public String template() {
        return "account-deleted";
    }
}
