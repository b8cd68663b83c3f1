package io.forecourt.servicecenter.technician;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a technician is.
 *
 * @param employeeId as the payroll writes it; no two technicians share one
 * @param accountId what they sign in with, where they do; no two technicians share one
 * @param skills codes of what they can do beside what everybody can, in alphabetical order, none of them twice
 */
@Embeddable
public record TechnicianDetails(
        String firstName,
        String lastName,
        String employeeId,
        @Nullable UUID accountId,
        List<String> skills) {

    /** What a skill's code looks like. */
    public static final String SKILL = "[A-Z][A-Z0-9_-]{0,39}";

    public TechnicianDetails {
        firstName = firstName.trim();
        lastName = lastName.trim();
        employeeId = employeeId.trim();
        skills = skills.stream().distinct().sorted().toList();
        if (firstName.isEmpty() || lastName.isEmpty() || employeeId.isEmpty()) {
            throw new IllegalArgumentException("A technician has a first name, a last name and an employee id");
        }
    }
}
