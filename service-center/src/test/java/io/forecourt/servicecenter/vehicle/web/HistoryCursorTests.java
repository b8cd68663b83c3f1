package io.forecourt.servicecenter.vehicle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.servicecenter.appointment.AppointmentViews.Place;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryCursorTests {

    @Test
    void namesAPlaceInTheHistory() {
        assertThat(HistoryCursor.parse("2026-03-06T12:00:00Z_42"))
                .isEqualTo(new Place(Instant.parse("2026-03-06T12:00:00Z"), 42));
    }

    @Test
    void isAbsentAtTheBeginning() {
        assertThat(HistoryCursor.parse(null)).isNull();
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
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> HistoryCursor.parse(cursor));
    }
}
