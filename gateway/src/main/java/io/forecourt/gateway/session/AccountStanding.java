package io.forecourt.gateway.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account's sessions depend on.
 *
 * @param ended whether nobody can be signed in to it any more
 * @param signedOutBefore whoever signed in earlier is signed out
 */
public record AccountStanding(
        String accountId,
        long revision,
        boolean ended,
        @Nullable Instant signedOutBefore) {}
