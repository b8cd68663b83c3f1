package io.forecourt.sales.sale.web;

import io.forecourt.sales.money.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Currency;

/**
 * @param minorUnits in the currency's smallest unit, such as cents
 * @param currency ISO 4217
 */
record MoneyBody(@PositiveOrZero @Max(1_000_000_000_000L) Long minorUnits, Currency currency) {

    Money toMoney() {
        return new Money(minorUnits, currency);
    }
}
