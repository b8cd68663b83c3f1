package io.forecourt.sales.sale;

import io.forecourt.sales.money.Money;
import java.time.LocalDate;

/**
 * What a sale is about, beside the automobile.
 *
 * @param price what the customer pays, zero or more
 * @param soldOn in the site's zone
 */
public record SaleTerms(long customerId, long salespersonId, Money price, LocalDate soldOn) {

    public SaleTerms {
        if (price.minorUnits() < 0) {
            throw new IllegalArgumentException("A sale cannot have the price " + price);
        }
    }
}
