package io.forecourt.servicecenter.carcar;

import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.technician.Technician;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CarCarTechnician(long id, String firstName, String lastName, String employeeId) {

    static CarCarTechnician of(Technician technician) {
        var details = technician.details();
        return new CarCarTechnician(technician.id(), details.firstName(), details.lastName(), details.employeeId());
    }

    static CarCarTechnician of(AppointmentView.Technician technician) {
        return new CarCarTechnician(
                technician.id(), technician.firstName(), technician.lastName(), technician.employeeId());
    }
}
