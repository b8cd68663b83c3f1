package io.forecourt.servicecenter.technician;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a technician is.
 *
 * @param employeeId as the payroll writes it; no two technicians share one
 * @param accountId what they sign in with, where they do; no two technicians share one
 */
@Embeddable
public record TechnicianDetails(
        String firstName,
        String lastName,
        String employeeId,
        @Nullable UUID accountId) {

    public TechnicianDetails {
        firstName = firstName.trim();
        lastName = lastName.trim();
        employeeId = employeeId.trim();
        if (firstName.isEmpty() || lastName.isEmpty() || employeeId.isEmpty()) {
            throw new IllegalArgumentException("A technician has a first name, a last name and an employee id");
        }
    }
}
