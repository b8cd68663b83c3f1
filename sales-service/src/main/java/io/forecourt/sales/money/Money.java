package io.forecourt.sales.money;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minorUnits in the currency's smallest unit (cents for USD, yen for JPY), may be negative
 * @param currency ISO 4217
 */
@Embeddable
public record Money(long minorUnits, Currency currency) {

    /**
     * Of an amount in whole units, such as {@code 6300.00}; more decimals than the currency has are rounded half up.
     *
     * @throws ArithmeticException when it is more than a {@code long} of minor units can hold
     */
    public static Money ofUnits(BigDecimal units, Currency currency) {
        BigDecimal minor = units.movePointRight(decimals(currency)).setScale(0, RoundingMode.HALF_UP);
        return new Money(minor.longValueExact(), currency);
    }

    /** In whole units, with as many decimals as the currency has: {@code 6300.00} for 630000 cents. */
    public BigDecimal units() {
        return BigDecimal.valueOf(minorUnits, decimals(currency));
    }

    private static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    @Override
    public String toString() {
        return units().toPlainString() + " " + currency.getCurrencyCode();
    }
}
