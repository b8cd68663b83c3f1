package io.forecourt.sales.sale;

/** How far a sale is when it is recorded. */
public enum SaleStage {
    DRAFT,
    RESERVED,
    CONTRACTED
}
