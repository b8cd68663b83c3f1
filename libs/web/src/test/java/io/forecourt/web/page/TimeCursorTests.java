package io.forecourt.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.web.problem.InvalidRequest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCursorTests {

    @Test
    void isReadAsItWasGivenOut() {
        var cursor = new TimeCursor(Instant.parse("2026-03-06T12:00:00.000001Z"), 42);

        assertThat(cursor).hasToString("2026-03-06T12:00:00.000001Z_42");
        assertThat(TimeCursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @Test
    void isAbsentAtTheBeginning() {
        assertThat(TimeCursor.parse(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "42",
                "2026-03-06T12:00:00Z",
                "2026-03-06T12:00:00Z_",
                "x_1",
                "+999999999-01-01T00:00:00Z_1",
                "2026-03-06T12:00:00Z_99999999999999999999"
            })
    void isRefusedWhenItWasNotGivenOut(String cursor) {
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> TimeCursor.parse(cursor));
    }
}
