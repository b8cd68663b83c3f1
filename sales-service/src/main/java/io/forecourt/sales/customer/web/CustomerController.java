package io.forecourt.sales.customer.web;

import io.forecourt.sales.customer.Customer;
import io.forecourt.sales.customer.CustomerRegister;
import io.forecourt.sales.customer.CustomerSearch;
import io.forecourt.sales.customer.ErasingCustomers;
import io.forecourt.sales.customer.ExportingCustomers;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.page.PageQuery;
import io.forecourt.web.page.PageResponse;
import io.forecourt.web.page.SortableBy;
import io.forecourt.web.precondition.ETags;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers")
@Tag(name = "Customers")
class CustomerController {

    private final CustomerRegister register;
    private final CustomerSearch search;
    private final ErasingCustomers erasing;
    private final ExportingCustomers exporting;

    CustomerController(
            CustomerRegister register, CustomerSearch search, ErasingCustomers erasing, ExportingCustomers exporting) {
        this.register = register;
        this.search = search;
        this.erasing = erasing;
        this.exporting = exporting;
    }

    /** @param q words, each a part of the name, the e-mail address or the telephone number */
    @GetMapping
    @Operation(summary = "Find customers by any part of name, e-mail address or telephone number")
    PageResponse<CustomerResponse> list(
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @SortableBy(
                            value = {"lastName", "firstName", "email", "registeredAt"},
                            byDefault = {"lastName", "firstName"})
                    PageQuery page) {
        return PageResponse.of(search.find(q, page.pageable()), CustomerResponse::of);
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register a customer")
    ResponseEntity<CustomerResponse> register(@Valid @RequestBody SaveCustomerRequest request) {
        Customer customer = register.register(request.toDetails());
        return ResponseEntity.created(URI.create("/api/v1/customers/" + customer.id()))
                .eTag(ETags.of(customer.version()))
                .body(CustomerResponse.of(customer));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a customer")
    ResponseEntity<CustomerResponse> get(@PathVariable long id) {
        return CustomerResponse.answer(register.find(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace what is known of a customer")
    ResponseEntity<CustomerResponse> describe(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody SaveCustomerRequest request) {
        return CustomerResponse.answer(register.describe(id, request.toDetails(), ifMatch::require));
    }

    @GetMapping("/{id}/export")
    @Operation(summary = "Everything that is kept about a person, to be handed out to them")
    ResponseEntity<CustomerExportResponse> export(@PathVariable long id) {
        return CustomerExportResponse.answer(exporting.export(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Forget a person",
            description = "Refused while a sale is open. The history of their sales stays, without a name.")
    void erase(@PathVariable long id) {
        erasing.erase(id);
    }
}
