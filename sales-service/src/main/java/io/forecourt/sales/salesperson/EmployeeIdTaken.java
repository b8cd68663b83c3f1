package io.forecourt.sales.salesperson;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

@ProblemType(slug = "employee-id-taken", status = HttpStatus.CONFLICT, title = "Employee id taken")
public class EmployeeIdTaken extends RuntimeException {

    static final String CONSTRAINT = "salespeople_employee_id_unique";

    EmployeeIdTaken(String employeeId) {
        super("Another salesperson has the employee id " + employeeId + ".");
    }
}
