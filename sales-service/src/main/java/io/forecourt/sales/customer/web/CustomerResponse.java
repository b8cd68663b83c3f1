package io.forecourt.sales.customer.web;

import static java.util.Objects.requireNonNull;

import io.forecourt.sales.customer.Customer;
import io.forecourt.web.precondition.ETags;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * One who is not erased.
 *
 * @param phone E.164
 * @param phoneAsGiven a number that could not be understood as E.164
 * @param accountId of the person who signs in as this customer
 * @param erasureRequestedAt since when they are to be forgotten, as soon as no sale with them is open any more
 */
record CustomerResponse(
        long id,
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String phoneAsGiven,
        @Nullable String address,
        @Nullable UUID accountId,
        @Nullable Instant erasureRequestedAt,
        Instant registeredAt,
        Instant changedAt) {

    static ResponseEntity<CustomerResponse> answer(Customer customer) {
        return ResponseEntity.ok().eTag(ETags.of(customer.version())).body(of(customer));
    }

    static CustomerResponse of(Customer customer) {
        return new CustomerResponse(
                customer.id(),
                requireNonNull(customer.firstName()),
                requireNonNull(customer.lastName()),
                customer.email(),
                customer.phone(),
                customer.phoneAsGiven(),
                customer.address(),
                customer.accountId(),
                customer.erasureRequestedAt(),
                customer.registeredAt(),
                customer.changedAt());
    }
}
