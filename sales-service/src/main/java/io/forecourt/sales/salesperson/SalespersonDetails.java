package io.forecourt.sales.salesperson;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a salesperson is.
 *
 * @param employeeId unique; kept as given but for the blanks around it
 * @param accountId what they sign in with, where they do; unique, too
 */
public record SalespersonDetails(
        String employeeId,
        String firstName,
        String lastName,
        @Nullable UUID accountId) {

    public SalespersonDetails {
        employeeId = employeeId.strip();
        firstName = firstName.strip();
        lastName = lastName.strip();
    }
}
