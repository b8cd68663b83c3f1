package io.forecourt.inventory.manufacturer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogNameTests {

    @Test
    void isTheSameNameInAnyCaseAndSpacing() {
        assertThat(new CatalogName(" LAND \t rover ").key()).isEqualTo(new CatalogName("Land Rover").key());
    }

    @Test
    void isTheSameNameHoweverItsAccentsAreEncoded() {
        assertThat(new CatalogName("S\u030Ckoda")).isEqualTo(new CatalogName("\u0160koda"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Ford\u0007", "Ford\ud800"})
    void isSomethingThatCanBeShown(String text) {
        assertThatExceptionOfType(InvalidName.class).isThrownBy(() -> new CatalogName(text));
    }

    @Test
    void isNoLongerThanEightyCharacters() {
        assertThat(new CatalogName("x".repeat(80)).value()).hasSize(80);
        assertThatExceptionOfType(InvalidName.class).isThrownBy(() -> new CatalogName("x".repeat(81)));
    }
}
