package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerSearchTests {

    @ParameterizedTest
    @CsvSource({
        "'',                 ''",
        "'  ',               ''",
        "' Ann   LEE ',      ann|lee",
        "(415) 555-0123,     415|5550123",
        "+1415,              1415",
        "ann-4@example.com,  ann-4@example.com",
        "O''Neil,             o''neil",
        "+,                  +",
    })
    void looksForEveryWordAndForNumbersWithoutTheirPunctuation(String text, String terms) {
        assertThat(String.join("|", CustomerSearch.terms(text).toList())).isEqualTo(terms);
    }
}
