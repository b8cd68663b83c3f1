package io.forecourt.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "ics", "../a.ics", "a b.ics", "a.ics\r\nBcc: x", "A.ics", "a\".ics"})
    void hasAPlainName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment(name, "text/calendar", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "application/pdf", "text/calendar\r\nBcc: x", "text/calendar; method=\"a\"", "text/html;"})
    void isOfText(String type) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment("a.ics", type, ""));
    }

    @Test
    void isSmall() {
        var most = "ü".repeat(Attachment.MOST_BYTES / 2);

        assertThat(new Attachment("a.ics", "text/calendar", most).text()).isEqualTo(most);
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment("a.ics", "text/calendar", most + "a"));
    }
}
