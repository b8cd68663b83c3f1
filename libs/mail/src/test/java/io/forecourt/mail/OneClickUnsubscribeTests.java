package io.forecourt.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneClickUnsubscribeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/unsubscriptions/t",
                "mailto:list@forecourt.example",
                "ftp://forecourt.example/t",
                "https:///t",
                "https://forecourt.example/ü"
            })
    void isAnAddressOfTheWebInPlainLetters(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OneClickUnsubscribe(URI.create(address)));
    }

    @Test
    void fitsIntoALineOfAHeader() {
        var start = "https://forecourt.example/";
        var longest = start + "t".repeat(OneClickUnsubscribe.LONGEST - start.length());

        assertThat(new OneClickUnsubscribe(URI.create(longest)).address()).hasToString(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> new OneClickUnsubscribe(URI.create(longest + "t")));
    }
}
