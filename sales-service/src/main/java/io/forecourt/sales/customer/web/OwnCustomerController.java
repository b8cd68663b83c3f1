package io.forecourt.sales.customer.web;

import io.forecourt.sales.customer.Customer;
import io.forecourt.sales.customer.CustomerRegister;
import io.forecourt.sales.customer.ExportingCustomers;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For those who need not know what number they are to us. */
@RestController
@RequestMapping("/api/v1/customers/me")
@Tag(name = "Customers")
class OwnCustomerController {

    private final CustomerRegister register;
    private final ExportingCustomers exporting;

    OwnCustomerController(CustomerRegister register, ExportingCustomers exporting) {
        this.register = register;
        this.exporting = exporting;
    }

    @GetMapping
    @Operation(summary = "Read what is known of me")
    ResponseEntity<CustomerResponse> get() {
        return CustomerResponse.answer(register.own());
    }

    @PutMapping
    @Operation(summary = "Replace what is known of me")
    ResponseEntity<CustomerResponse> describe(IfMatch ifMatch, @Valid @RequestBody SaveCustomerRequest request) {
        Customer own = register.own();
        return CustomerResponse.answer(register.describe(own.id(), request.toDetails(), ifMatch::require));
    }

    @GetMapping("/export")
    @Operation(summary = "Everything that is kept about me")
    ResponseEntity<CustomerExportResponse> export() {
        return CustomerExportResponse.answer(exporting.export(register.own().id()));
    }
}
