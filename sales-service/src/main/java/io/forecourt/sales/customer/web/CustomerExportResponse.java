package io.forecourt.sales.customer.web;

import io.forecourt.sales.customer.ExportingCustomers.CustomerExport;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** @param records what else is kept, by section, such as the customer's sales */
record CustomerExportResponse(CustomerResponse customer, Map<String, List<?>> records) {

    /** As a file to be kept. */
    static ResponseEntity<CustomerExportResponse> answer(CustomerExport export) {
        CustomerResponse customer = CustomerResponse.of(export.customer());
        ContentDisposition file = ContentDisposition.attachment()
                .filename("customer-" + customer.id() + ".json")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(new CustomerExportResponse(customer, export.records()));
    }
}
