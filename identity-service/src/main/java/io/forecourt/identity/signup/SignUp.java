package io.forecourt.identity.signup;

import io.forecourt.identity.account.Email;
import io.forecourt.identity.account.PersonName;
import java.util.UUID;

/** Somebody has asked for an account and still has to show that the address is theirs. */
record SignUp(UUID id, PersonName name, Email email, String passwordHash) {

    @Override
    public String toString() {
        return "SignUp " + id;
    }
}
