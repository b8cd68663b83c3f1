package io.forecourt.payments.provider;

import java.time.Instant;
import java.util.UUID;

/**
 * Looks for a payment whose provider's id we do not know, for its answer was lost.
 *
 * @param from no earlier was it asked for
 * @param until no later can it have been started
 */
public record PaymentSearch(UUID paymentId, Instant from, Instant until) {}
