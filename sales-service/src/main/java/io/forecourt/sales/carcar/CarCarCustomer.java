package io.forecourt.sales.carcar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.forecourt.sales.customer.Customer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Nameless once erased.
 *
 * @param id null in the answer to a DELETE
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CarCarCustomer(@Nullable Long id, String firstName, String lastName, String address, String phoneNumber) {

    static CarCarCustomer of(Customer customer) {
        return new CarCarCustomer(
                customer.id(),
                orEmpty(customer.firstName()),
                orEmpty(customer.lastName()),
                orEmpty(customer.address()),
                orEmpty(customer.phoneAsGiven() == null ? customer.phone() : customer.phoneAsGiven()));
    }

    CarCarCustomer deleted() {
        return new CarCarCustomer(null, firstName, lastName, address, phoneNumber);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
