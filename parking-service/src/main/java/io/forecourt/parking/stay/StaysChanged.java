package io.forecourt.parking.stay;

import java.time.Instant;
import java.util.List;

/** Stays have changed: one, or several together. Told inside the transaction, by the same thread. */
public record StaysChanged(List<StayChanged> changes, Instant at) {}
