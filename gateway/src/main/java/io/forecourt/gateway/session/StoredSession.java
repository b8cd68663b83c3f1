package io.forecourt.gateway.session;

import java.time.Instant;

/**
 * A session as the database has it.
 *
 * @param version counts the changes of its content
 */
public record StoredSession(SignedIn signedIn, Instant seenAt, int version) {}
