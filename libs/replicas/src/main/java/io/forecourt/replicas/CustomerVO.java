package io.forecourt.replicas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * This service's copy of a customer.
 *
 * @param revision the count of changes in sales
 * @param removed true once the person is forgotten; name and addresses are then absent
 * @param phone E.164
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
        Instant changedAt) {}
