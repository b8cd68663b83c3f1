package io.forecourt.servicecenter.technician;

import io.forecourt.web.problem.ProblemType;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;

/** Another technician has that employee id. */
@ProblemType(slug = "employee-id-taken", status = HttpStatus.CONFLICT, title = "Employee id taken")
public class EmployeeIdTaken extends RuntimeException {

    private static final String CONSTRAINT = "technicians_employee_id_key";

    EmployeeIdTaken(String employeeId) {
        super("Another technician has the employee id " + employeeId + "; correct one of the two.");
    }

    /** What a refused write means: this, where the constraint on employee ids refused it. */
    static RuntimeException orElse(DataIntegrityViolationException refused, String employeeId) {
        return refused.getCause() instanceof ConstraintViolationException violation
                        && CONSTRAINT.equals(violation.getConstraintName())
                ? new EmployeeIdTaken(employeeId)
                : refused;
    }
}
