package io.forecourt.servicecenter.technician.web;

import io.forecourt.servicecenter.technician.TechnicianDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record TechnicianRequest(
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @NotBlank @Size(max = 40) String employeeId) {

    TechnicianDetails toDetails() {
        return new TechnicianDetails(firstName, lastName, employeeId);
    }
}
