package io.forecourt.sales.sale.web;

import io.forecourt.sales.sale.SaleTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** All the terms of a sale that is not signed yet. */
record ReviseSaleRequest(
        @NotNull Long customerId,
        @NotNull Long salespersonId,
        @NotNull @Valid MoneyBody price,
        @NotNull LocalDate soldOn) {

    SaleTerms toTerms() {
        return new SaleTerms(customerId, salespersonId, price.toMoney(), soldOn);
    }
}
