package io.forecourt.parking.notice;

import java.util.List;
import java.util.UUID;

/** Of these accounts nothing is kept any more. Told inside the transaction, by the same thread. */
public record AccountsForgotten(List<UUID> accounts) {}
