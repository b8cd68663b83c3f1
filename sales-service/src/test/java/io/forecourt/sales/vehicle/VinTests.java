package io.forecourt.sales.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VinTests {

    @Test
    void isTrimmedAndUpperCase() {
        assertThat(Vin.of(" 1m8gdm9axkp042788\n")).isEqualTo(new Vin("1M8GDM9AXKP042788"));
    }

    @Test
    void mayBeAsShortAsCarCarsAre() {
        assertThat(Vin.of("1").value()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "123456789012345678", "1M8GDM9AXKP04278ßß", "A\u0000B", "A\u007fB"})
    void refusesWhatIsTooShortTooLongOrNotText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Vin.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", " ABC", "ABC "})
    void isNeverMadeOfAnythingButItsCanonicalForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Vin(text));
    }
}
