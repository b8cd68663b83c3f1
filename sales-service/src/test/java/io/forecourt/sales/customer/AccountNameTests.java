package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountNameTests {

    @ParameterizedTest
    @CsvSource({
        "Ada King,             Ada,       King",
        "' Ada  King ',        Ada,       King",
        "Anna Maria van Dyke,  Anna Maria van, Dyke",
        "Cher,                 Cher,      -",
        "'  ',                 ada.king,  -",
        ",                     ada.king,  -",
    })
    void takesTheLastWordForTheLastName(String name, String first, String last) {
        assertThat(AccountName.of(name, "ada.king@example.com")).isEqualTo(new AccountName(first, last));
    }

    @Test
    void recognisesACustomerWhicheverWordsTheirLastNameHas() {
        Customer anna = new Customer(
                new CustomerDetails("anna", "van dyke", null, null, null, null), Instant.parse("2026-03-02T12:00:00Z"));

        assertThat(AccountName.of("Anna Van Dyke", "").isOf(anna)).isTrue();
        assertThat(AccountName.of("Anna Dyke", "").isOf(anna)).isFalse();
    }
}
