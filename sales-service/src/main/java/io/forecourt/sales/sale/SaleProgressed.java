package io.forecourt.sales.sale;

/** A sale has changed its state; listeners join the transaction of the change. */
public record SaleProgressed(Sale sale, SaleStatus from) {}
