package io.forecourt.servicecenter.technician.web;

import io.forecourt.servicecenter.technician.Technician;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TechnicianResponse(
        long id,
        String firstName,
        String lastName,
        String employeeId,
        @Nullable UUID accountId,
        List<String> skills,
        boolean active) {

    static TechnicianResponse of(Technician technician) {
        var details = technician.details();
        return new TechnicianResponse(
                technician.id(),
                details.firstName(),
                details.lastName(),
                details.employeeId(),
                details.accountId(),
                details.skills(),
                technician.isActive());
    }
}
