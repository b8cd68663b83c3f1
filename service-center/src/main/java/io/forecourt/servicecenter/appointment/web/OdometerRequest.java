package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.DistanceUnit;
import io.forecourt.servicecenter.appointment.OdometerReading;
import io.forecourt.servicecenter.appointment.ReadingTaken;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

record OdometerRequest(@Min(0) @Max(OdometerReading.MAX) int value, DistanceUnit unit) {

    static @Nullable ReadingTaken reading(@Nullable OdometerRequest odometer, @Nullable Boolean confirmed) {
        return odometer == null
                ? null
                : new ReadingTaken(odometer.value, odometer.unit, Boolean.TRUE.equals(confirmed));
    }
}
