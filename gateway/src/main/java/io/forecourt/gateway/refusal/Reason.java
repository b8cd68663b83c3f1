package io.forecourt.gateway.refusal;

import java.util.Locale;

/** Why a request went no further than the gateway. */
public enum Reason {
    /** The path can be read in two ways. */
    AMBIGUOUS_PATH,
    CSRF_TOKEN_MISSING,
    TOO_MANY_REQUESTS,
    /** The provider has ended what a session stands on. */
    SESSION_OVER,
    /** An answer of the provider came to a browser that had not asked. */
    SIGN_IN_NOT_BEGUN,
    /** Another site's page opened the sign-in. */
    SIGN_IN_FROM_ELSEWHERE,
    /** The provider's answer was not accepted. */
    SIGN_IN_NOT_ACCEPTED;

    /** As logs and metrics have it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
