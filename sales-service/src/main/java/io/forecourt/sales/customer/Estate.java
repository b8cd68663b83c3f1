package io.forecourt.sales.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer leaves who was merged into another: how to reach them, and the account they sign in with. */
record Estate(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String phoneAsGiven,
        @Nullable String address,
        @Nullable UUID accountId) {

    /**
     * The heir's own, completed by what only this one had.
     *
     * @throws IllegalStateException when both have an account, of which a person has one at most
     */
    Estate complete(Estate own) {
        if (accountId != null && own.accountId != null) {
            throw new IllegalStateException("Both customers have an account");
        }
        return new Estate(
                first(own.email, email),
                first(own.phone, phone),
                first(own.phoneAsGiven, phoneAsGiven),
                first(own.address, address),
                first(own.accountId, accountId));
    }

    private static <T> @Nullable T first(@Nullable T own, @Nullable T left) {
        return own == null ? left : own;
    }
}
