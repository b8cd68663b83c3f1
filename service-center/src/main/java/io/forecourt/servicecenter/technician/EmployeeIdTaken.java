package io.forecourt.servicecenter.technician;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Another technician has that employee id. */
@ProblemType(slug = "employee-id-taken", status = HttpStatus.CONFLICT, title = "Employee id taken")
public class EmployeeIdTaken extends RuntimeException {

    static final String CONSTRAINT = "technicians_employee_id_key";

    EmployeeIdTaken(String employeeId) {
        super("Another technician has the employee id " + employeeId + "; correct one of the two.");
    }
}
