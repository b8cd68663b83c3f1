package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.ReadingTaken;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

record ArriveRequest(
        @Valid @Nullable OdometerRequest odometer, @Nullable Boolean odometerConfirmed) {

    @Nullable
    ReadingTaken reading() {
        return OdometerRequest.reading(odometer, odometerConfirmed);
    }
}
