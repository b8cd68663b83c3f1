package io.forecourt.sales.sale.web;

import io.forecourt.sales.sale.SaleTerms;
import jakarta.validation.Valid;
import java.time.LocalDate;

/** All the terms of a sale that is not signed yet. */
record ReviseSaleRequest(
        Long customerId, Long salespersonId, @Valid MoneyBody price, LocalDate soldOn) {

    SaleTerms toTerms() {
        return new SaleTerms(customerId, salespersonId, price.toMoney(), soldOn);
    }
}
