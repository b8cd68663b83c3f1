package io.forecourt.parking.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptLanguageTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| EN",
                "fr-CH, fr;q=0.9, en;q=0.8 | FR",
                "de-AT | DE",
                "ja, de;q=0.5, en;q=0.4 | DE",
                "ja | EN",
                "* | EN",
                "fr;q=zero | EN",
                ";;; | EN"
            })
    void isTheOneThatIsUnderstoodBest(String acceptLanguage, ReceiptLanguage language) {
        assertThat(ReceiptLanguage.understoodBy(acceptLanguage)).isEqualTo(language);
    }
}
