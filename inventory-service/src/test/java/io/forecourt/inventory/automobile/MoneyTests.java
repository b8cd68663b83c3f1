package io.forecourt.inventory.automobile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource({
        "6300, USD, 630000, 6300.00 USD",
        "0.5, EUR, 50, 0.50 EUR",
        "6300, JPY, 6300, 6300 JPY",
        "1.234, KWD, 1234, 1.234 KWD"
    })
    void countsInTheSmallestUnitOfItsCurrency(String amount, String currency, long minorUnits, String shown) {
        Money money = Money.of(new BigDecimal(amount), Currency.getInstance(currency));

        assertThat(money.minorUnits()).isEqualTo(minorUnits);
        assertThat(money).hasToString(shown);
    }

    @Test
    void hasNoMoreDecimalsThanItsCurrency() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.of(new BigDecimal("1.005"), Currency.getInstance("USD")));
    }
}
