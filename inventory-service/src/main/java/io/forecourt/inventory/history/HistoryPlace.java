package io.forecourt.inventory.history;

import java.time.Instant;

/** A place between two entries of a history: behind this one. */
public record HistoryPlace(Instant occurredAt, long entry) {}
