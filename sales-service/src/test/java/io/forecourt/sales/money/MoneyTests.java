package io.forecourt.sales.money;

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
        "6300,    USD, 630000",
        "6300.5,  USD, 630050",
        "0.005,   USD, 1",
        "0.004,   USD, 0",
        "-0.005,  USD, -1",
        "1500,    JPY, 1500",
        "1500.5,  JPY, 1501",
        "1.2345,  BHD, 1235",
        "7,       XAU, 7",
    })
    void roundsHalfUpToTheMinorUnitOfTheCurrency(BigDecimal units, String currency, long minorUnits) {
        assertThat(Money.ofUnits(units, Currency.getInstance(currency)).minorUnits())
                .isEqualTo(minorUnits);
    }

    @ParameterizedTest
    @CsvSource({"630000, USD, 6300.00", "1500, JPY, 1500", "-1, USD, -0.01", "1235, BHD, 1.235", "7, XAU, 7"})
    void showsWholeUnitsWithTheDecimalsOfTheCurrency(long minorUnits, String currency, String units) {
        assertThat(new Money(minorUnits, Currency.getInstance(currency)).units())
                .isEqualTo(new BigDecimal(units));
    }

    @Test
    void refusesMoreThanItCanHold() {
        BigDecimal toomuch = BigDecimal.valueOf(Long.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofUnits(toomuch, Currency.getInstance("USD")));
    }
}
