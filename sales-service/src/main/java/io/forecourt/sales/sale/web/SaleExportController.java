package io.forecourt.sales.sale.web;

import io.forecourt.sales.csv.CsvSheet;
import io.forecourt.sales.sale.SaleDetails;
import io.forecourt.sales.sale.SaleFilter;
import io.forecourt.sales.sale.SaleLedger;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/export")
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

    /** The sales a list would show, all of them, as CSV; sent while they are read. */
    @GetMapping(produces = "text/csv")
    void export(@ParameterObject SaleQuery query, HttpServletResponse response) throws IOException {
        SaleFilter filter = query.toFilter();
        response.setContentType("text/csv;charset=UTF-8");
        try (CsvSheet sheet = new CsvSheet(response.getOutputStream(), HEADER)) {
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
