package io.forecourt.identity.setup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param token opens the page for the first administrator while there is none; a new one for each start. Without one the
 *     page stays closed
 */
@ConfigurationProperties("forecourt.identity.setup")
record SetupProperties(@Nullable String token) {

    private static final int SHORTEST = 32;

    SetupProperties {
        if (token != null && !token.isEmpty() && token.length() < SHORTEST) {
            throw new IllegalArgumentException("FORECOURT_SETUP_TOKEN must have at least " + SHORTEST + " characters.");
        }
    }

    @Override
    public String toString() {
        return "SetupProperties";
    }
}
