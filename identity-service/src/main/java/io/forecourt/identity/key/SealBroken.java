package io.forecourt.identity.key;

/** A stored key cannot be opened with the secret there is. */
class SealBroken extends RuntimeException {

    SealBroken(String label, Throwable cause) {
        super(
                "The signing key " + label
                        + " cannot be opened: FORECOURT_IDENTITY_KEY_SECRET is not the one that it was"
                        + " sealed with. Set that one again; or, if it is lost, delete all rows of signing_keys, after which"
                        + " everybody has to sign in anew.",
                cause);
    }
}
