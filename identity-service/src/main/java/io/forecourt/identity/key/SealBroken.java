package io.forecourt.identity.key;

/** Something stored cannot be opened with the secret there is. */
class SealBroken extends RuntimeException {

    SealBroken(String label, Throwable cause) {
        super(
                "What is sealed as " + label
                        + " cannot be opened: FORECOURT_IDENTITY_KEY_SECRET is not the one that it was"
                        + " sealed with. Set that one again; or, if it is lost, delete all rows of signing_keys, after which"
                        + " everybody has to sign in anew, and of authenticators, after which no codes are asked for.",
                cause);
    }
}
