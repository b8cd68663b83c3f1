package io.forecourt.parking.stay;

import java.time.Instant;

/** There is something to be seen about a stay that has not changed. Told inside the transaction, by the same thread. */
public record StayHint(Stay stay, Instant at) {}
