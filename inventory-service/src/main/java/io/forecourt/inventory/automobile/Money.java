package io.forecourt.inventory.automobile;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minorUnits in the currency's smallest unit (cents)
 */
@Embeddable
public record Money(long minorUnits, Currency currency) {

    /** More than any automobile costs, and far from where adding up overflows. */
    public static final long MAX_MINOR_UNITS = 1_000_000_000_000L;

    /**
     * The amount written with a decimal point.
     *
     * @throws ArithmeticException if it has more decimals than the currency, or is too large
     */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount.movePointRight(decimals(currency)).longValueExact(), currency);
    }

    private static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(minorUnits, decimals(currency)).toPlainString() + " " + currency;
    }
}
