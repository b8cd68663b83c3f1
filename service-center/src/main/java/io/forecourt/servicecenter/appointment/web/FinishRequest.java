package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.ReadingTaken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record FinishRequest(
        @Size(max = 4000) @Nullable String notes,
        @Valid @Nullable OdometerRequest odometer,
        @Nullable Boolean odometerConfirmed) {

    @Nullable
    ReadingTaken reading() {
        return OdometerRequest.reading(odometer, odometerConfirmed);
    }
}
