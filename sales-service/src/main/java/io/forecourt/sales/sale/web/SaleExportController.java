package io.forecourt.sales.sale.web;

import io.forecourt.sales.sale.SaleDetails;
import io.forecourt.sales.sale.SaleFilter;
import io.forecourt.sales.sale.SaleLedger;
import io.forecourt.web.csv.CsvSheet;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/export")
@Tag(name = "Sales")
class SaleExportController {

    private static final String[] HEADER = {
        "id",
        "vin",
        "manufacturer",
        "model",
        "modelYear",
        "customerId",
        "customer",
        "employeeId",
        "salesperson",
        "price",
        "currency",
        "soldOn",
        "status",
        "contractedAt",
        "deliveredAt",
        "closedAt",
        "closedReason"
    };

    private final SaleLedger ledger;

    SaleExportController(SaleLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(produces = "text/csv")
    @Operation(summary = "All the sales that a list would show, as CSV")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(@ParameterObject SaleQuery query, HttpServletResponse response) throws IOException {
        SaleFilter filter = query.toFilter();
        try (CsvSheet sheet = CsvSheet.download("sales.csv", response, HEADER)) {
            ledger.forEach(filter, sale -> write(sale, sheet));
        }
    }

    private static void write(SaleDetails sale, CsvSheet sheet) {
        SaleDetails.SoldAutomobile automobile = sale.automobile();
        SaleDetails.Buyer customer = sale.customer();
        SaleDetails.Seller salesperson = sale.salesperson();
        sheet.row(
                sale.id(),
                automobile.vin(),
                automobile.manufacturer(),
                automobile.model(),
                automobile.modelYear(),
                customer.id(),
                customer.lastName() == null ? null : customer.firstName() + " " + customer.lastName(),
                salesperson.employeeId(),
                salesperson.firstName() + " " + salesperson.lastName(),
                sale.price().units().toPlainString(),
                sale.price().currency(),
                sale.soldOn(),
                sale.status(),
                sale.contractedAt(),
                sale.deliveredAt(),
                sale.closure() == null ? null : sale.closure().at(),
                sale.closure() == null ? null : sale.closure().reason());
    }
}
