package io.forecourt.parking.notice;

import io.forecourt.parking.stay.Stay;
import java.time.Instant;

/** A driver is told something of a stay. Told inside the transaction, by the same thread. */
public record NoticeWritten(NoticeKind kind, Stay stay, Instant at) {}
