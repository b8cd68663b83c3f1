package io.forecourt.sales.customer.web;

import io.forecourt.sales.customer.ExportingCustomers.CustomerExport;
import java.util.List;
import java.util.Map;

/** @param records what else is kept, by section, such as the customer's sales */
record CustomerExportResponse(CustomerResponse customer, Map<String, List<?>> records) {

    static CustomerExportResponse of(CustomerExport export) {
        return new CustomerExportResponse(CustomerResponse.of(export.customer()), export.records());
    }
}
