package io.forecourt.sales.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What identity says of an account.
 *
 * @param revision rises with every change of the account
 * @param removed true once the person has deleted it
 * @param customer whether it is a customer's who may sign in
 * @param email only where the person has shown that it is theirs
 * @param name as the person has written it
 */
public record AccountState(
        UUID id,
        long revision,
        boolean removed,
        boolean customer,
        @Nullable String email,
        @Nullable String name) {}
