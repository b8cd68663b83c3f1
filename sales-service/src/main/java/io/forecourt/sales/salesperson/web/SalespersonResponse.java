package io.forecourt.sales.salesperson.web;

import io.forecourt.sales.salesperson.Salesperson;

record SalespersonResponse(long id, String employeeId, String firstName, String lastName, boolean active) {

    static SalespersonResponse of(Salesperson salesperson) {
        return new SalespersonResponse(
                salesperson.id(),
                salesperson.employeeId(),
                salesperson.firstName(),
                salesperson.lastName(),
                salesperson.isActive());
    }
}
