package io.forecourt.payments.money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minorUnits in the currency's smallest unit (cents for EUR, yen for JPY), may be negative
 * @param currency ISO 4217
 */
public record Money(long minorUnits, Currency currency) {

    public static Money of(long minorUnits, String currency) {
        return new Money(minorUnits, Currency.getInstance(currency));
    }

    /** That much of the same currency. */
    public Money withMinorUnits(long other) {
        return new Money(other, currency);
    }

    public boolean isPositive() {
        return minorUnits > 0;
    }

    @Override
    public String toString() {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        return BigDecimal.valueOf(minorUnits, decimals).toPlainString() + " " + currency.getCurrencyCode();
    }
}
