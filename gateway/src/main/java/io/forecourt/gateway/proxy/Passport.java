package io.forecourt.gateway.proxy;

import org.jspecify.annotations.Nullable;

/**
 * What a request shows its service of who sends it.
 *
 * @param authorization the header's value
 * @param cookies the header's value
 */
record Passport(@Nullable String authorization, @Nullable String cookies) {

    static Passport bearer(String token) {
        return new Passport("Bearer " + token, null);
    }

    /** Whether it says nothing, so that the answer can be anybody's. */
    boolean isEmpty() {
        return authorization == null && cookies == null;
    }
}
