package io.forecourt.identity.passkey;

import org.springframework.security.access.AccessDeniedException;

/** A passkey cannot be made, or may not be used. */
public class PasskeyRefused extends AccessDeniedException {

    PasskeyRefused(String message) {
        super(message);
    }

    PasskeyRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
