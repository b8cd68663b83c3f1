package io.forecourt.sales.customer.web;

import io.forecourt.sales.customer.CustomerDetails;
import io.forecourt.sales.customer.PhoneNumber;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Everything that is known of a customer: to register one, or to replace what was known. */
record SaveCustomerRequest(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @E164 String phone,
        @Nullable @Size(max = 500) String address) {

    CustomerDetails toDetails() {
        return new CustomerDetails(
                firstName, lastName, email, phone == null ? null : new PhoneNumber(phone), null, address);
    }
}
