package io.forecourt.replicas;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * This service's copy of a customer.
 *
 * @param revision the count of changes in sales
 * @param removed true once the person is forgotten; name, addresses and account are then absent
 * @param phone E.164
 * @param accountId the account that the customer signs in with, where they have one
 * @param changedAt when sales made this revision
 */
public record CustomerVO(
        long customerId,
        long revision,
        boolean removed,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable UUID accountId,
        Instant changedAt) {}
