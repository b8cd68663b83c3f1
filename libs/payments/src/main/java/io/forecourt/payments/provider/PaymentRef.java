package io.forecourt.payments.provider;

import java.util.UUID;

/**
 * A payment that the provider knows.
 *
 * @param paymentId ours, which idempotency keys are made of
 * @param providerId the provider's
 */
public record PaymentRef(UUID paymentId, String providerId) {}
