package io.forecourt.identity.applicant;

import io.forecourt.identity.account.Email;
import io.forecourt.identity.account.PersonName;

/** Somebody who wants an account, with all that is needed for one. */
public record Applicant(PersonName name, Email email, String password) {

    @Override
    public String toString() {
        return "Applicant";
    }
}
