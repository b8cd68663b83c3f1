package io.forecourt.web.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTests {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "*", "\"2\", \"3\"", "\"2\",W/\"9\" ,\"3\"", "\"a,b\",\"3\""})
    void matchesTheVersionItNames(String header) {
        assertThat(IfMatch.parse(header).matches(3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"3\"", "\"33\"", "\"\"", "\"2\",\"4\""})
    void anotherVersionIsStale(String header) {
        assertThatThrownBy(() -> IfMatch.parse(header).require(3)).isInstanceOf(Stale.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "3", "\"3", "\"3\" \"4\"", "\"3\",", ",", "**", "w/\"3\"", "\"a\"b\""})
    void whatIsNoEntityTagIsRefused(String header) {
        assertThatIllegalArgumentException().isThrownBy(() -> IfMatch.parse(header));
    }

    @Test
    void aVeryLongListIsReadWithoutRecursion() {
        assertThat(IfMatch.parse("\"1\",".repeat(100_000) + "\"3\"").matches(3)).isTrue();
    }

    @Test
    void whatETagsMakesIfMatchTakes() {
        assertThat(IfMatch.parse(ETags.of(Long.MAX_VALUE)).matches(Long.MAX_VALUE))
                .isTrue();
    }
}
