package io.forecourt.payments.provider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook tells of: a hint that the payment is worth a look, never a state.
 *
 * @param eventId the provider's, by which a second delivery is known
 * @param kind the provider's, for the log
 * @param providerId the payment's, where the event names it
 * @param paymentId ours, where the event names it
 */
public record WebhookEvent(
        String eventId,
        String kind,
        @Nullable String providerId,
        @Nullable UUID paymentId) {}
