package io.forecourt.inventory.automobile.web;

import io.forecourt.inventory.automobile.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** An amount of money that is more than nothing. */
record MoneyBody(@Min(1) @Max(Money.MAX_MINOR_UNITS) long minorUnits, Currency currency) {

    Money toMoney() {
        return new Money(minorUnits, currency);
    }

    static @Nullable MoneyBody of(@Nullable Money money) {
        return money == null ? null : new MoneyBody(money.minorUnits(), money.currency());
    }
}
