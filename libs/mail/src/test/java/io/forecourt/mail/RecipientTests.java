package io.forecourt.mail;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTests {

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.com", "ada.lovelace+cars@sub.example.co.uk", "o'brien@example.com"})
    void isOneAddress(String recipient) {
        assertThatCode(() -> Recipient.requireValid(recipient)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "ada@example.com\r\nBcc: everyone@example.com",
                "ada@example.com\nBcc: everyone@example.com",
                "ada@example.com, eve@example.com",
                "ada@example.com eve@example.com",
                "Ada <ada@example.com>",
                "<ada@example.com>",
                "ada@example.com\0",
                "friends: ada@example.com;"
            })
    void isNothingThatAHeaderOrAServerReadsOtherwise(String recipient) {
        assertThatIllegalArgumentException().isThrownBy(() -> Recipient.requireValid(recipient));
    }
}
