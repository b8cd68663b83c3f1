package io.forecourt.sales.salesperson.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param employeeId unique in the dealership */
record SaveSalespersonRequest(
        @NotBlank @Size(max = 50) String employeeId,
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName) {}
