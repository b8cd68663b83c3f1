package io.forecourt.identity.profile;

import java.time.Instant;

/** A browser in which somebody is signed in. */
public record OpenSession(Instant since, Instant lastUsedAt) {}
