package io.forecourt.gateway.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the provider gave the gateway to act for an account; no browser ever sees the first two.
 *
 * @param access goes to the services
 * @param accessEnds by the gateway's clock
 * @param refresh gets the next one, where the provider gives it
 * @param id tells the provider at sign-out who is meant
 */
public record Tokens(
        String access,
        Instant accessIssued,
        Instant accessEnds,
        @Nullable String refresh,
        @Nullable String id) {

    @Override
    public String toString() {
        return "tokens until " + accessEnds;
    }
}
