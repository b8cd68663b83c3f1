package io.forecourt.security.token;

import com.nimbusds.jose.KeySourceException;

/** The issuer's keys were never there, so nobody's token can be told from a forged one. */
class KeysUnavailable extends KeySourceException {

    private static final long serialVersionUID = 1L;

    KeysUnavailable(String message) {
        super(message);
    }
}
