package io.forecourt.sales.customer;

import org.jspecify.annotations.Nullable;

/**
 * Who a customer is and how to reach them. Blanks around the values are dropped, and an empty one counts as absent.
 *
 * @param phoneAsGiven the number in the customer's words where it cannot be understood as E.164; for staff only
 * @param address as it stands on an envelope, lines separated by line feeds or commas
 */
public record CustomerDetails(
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable PhoneNumber phone,
        @Nullable String phoneAsGiven,
        @Nullable String address) {

    public CustomerDetails {
        firstName = firstName.strip();
        lastName = lastName.strip();
        email = trimmed(email);
        phoneAsGiven = trimmed(phoneAsGiven);
        address = trimmed(address);
        if (firstName.isEmpty() || lastName.isEmpty()) {
            throw new IllegalArgumentException("A customer has a first and a last name");
        }
    }

    /** The telephone number as it is stored. */
    @Nullable
    String e164() {
        return phone == null ? null : phone.value();
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
