package io.forecourt.servicecenter.technician.web;

import io.forecourt.servicecenter.technician.Technician;

record TechnicianResponse(long id, String firstName, String lastName, String employeeId, boolean active) {

    static TechnicianResponse of(Technician technician) {
        var details = technician.details();
        return new TechnicianResponse(
                technician.id(), details.firstName(), details.lastName(), details.employeeId(), technician.isActive());
    }
}
