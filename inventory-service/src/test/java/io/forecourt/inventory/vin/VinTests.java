package io.forecourt.inventory.vin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VinTests {

    @Test
    void isTrimmedAndInUpperCase() {
        assertThat(Vin.of("  1m8gdm9axkp042788\t")).contains(new Vin("1M8GDM9AXKP042788"));
    }

    @Test
    void changesNoLetterThatIsNotLatin() {
        assertThat(Vin.of("ßı")).map(Vin::value).contains("ßı");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "123456789012345678", "12\u000034", "12\n34", "12\ud83434", "12\u200b34"})
    void isNothingThatCannotBeOne(String text) {
        assertThat(Vin.of(text)).isEmpty();
    }

    @Test
    void cannotBeMadeOfATextThatIsNotCanonical() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Vin("1m8gdm9axkp042788"));
    }
}
