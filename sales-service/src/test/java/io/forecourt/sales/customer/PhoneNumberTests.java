package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"+14155550123", "+493012345678", "+442079460000", "+81312345678"})
    void acceptsE164(String number) {
        assertThat(PhoneNumber.isE164(number)).isTrue();
        assertThat(new PhoneNumber(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4155550123",
                "+1 415 555 0123",
                "+1-415-555-0123",
                "0014155550123",
                "+9994155550123",
                "+1415555",
                "+141555501234567",
                "+14155550123;ext=4",
                "tel:+14155550123",
                "+1415555O123",
                "call me"
            })
    void refusesAnythingElse(String text) {
        assertThat(PhoneNumber.isE164(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(text));
    }

    @ParameterizedTest
    @CsvSource({
        "(415) 555-0123, US, +14155550123",
        "415.555.0123,   US, +14155550123",
        "030 12345678,   DE, +493012345678",
        "+44 20 7946 0000, US, +442079460000",
    })
    void understandsNumbersAsPeopleWriteThem(String text, String country, String number) {
        assertThat(PhoneNumber.understand(text, country)).contains(new PhoneNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "none", "415-555-0123 ext 7"})
    void admitsWhatItDoesNotUnderstand(String text) {
        assertThat(PhoneNumber.understand(text, "US")).isEmpty();
    }

    @Test
    void doesNotEvenLookAtAnythingMuchLongerThanANumber() {
        assertThat(PhoneNumber.understand("4155550123" + " ".repeat(100_000), "US"))
                .isEmpty();
    }
}
