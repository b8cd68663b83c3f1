package io.forecourt.sales.customer.web;

import io.forecourt.sales.customer.Customer;
import io.forecourt.sales.customer.ExportingCustomers;
import io.forecourt.web.csv.CsvSheet;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/customers/export.csv")
@Tag(name = "Customers")
class CustomersExportController {

    private final ExportingCustomers exporting;

    CustomersExportController(ExportingCustomers exporting) {
        this.exporting = exporting;
    }

    @GetMapping(produces = "text/csv")
    @Operation(
            summary = "All the customers that a search finds, as CSV",
            description = "For those who sell, however many there are. The audit says who had them.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(@RequestParam(defaultValue = "") @Size(max = 200) String q, HttpServletResponse response)
            throws IOException {
        try (CsvSheet sheet = CsvSheet.download(
                "customers.csv",
                response,
                "id",
                "firstName",
                "lastName",
                "email",
                "phone",
                "phoneAsGiven",
                "address",
                "registeredAt")) {
            exporting.exportAll(q, customer -> write(customer, sheet));
        }
    }

    private static void write(Customer customer, CsvSheet sheet) {
        sheet.row(
                customer.id(),
                customer.firstName(),
                customer.lastName(),
                customer.email(),
                customer.phone(),
                customer.phoneAsGiven(),
                customer.address(),
                customer.registeredAt());
    }
}
