package io.forecourt.parking.stay;

import java.util.List;

/** Whose these stays were is not known any more. Told inside the transaction, by the same thread. */
public record StaysForgotten(List<Long> stays) {}
