package io.forecourt.servicecenter.technician.web;

import io.forecourt.servicecenter.technician.Technician;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TechnicianResponse(
        long id,
        String firstName,
        String lastName,
        String employeeId,
        @Nullable UUID accountId,
        boolean active) {

    static TechnicianResponse of(Technician technician) {
        var details = technician.details();
        return new TechnicianResponse(
                technician.id(),
                details.firstName(),
                details.lastName(),
                details.employeeId(),
                details.accountId(),
                technician.isActive());
    }
}
