package io.forecourt.servicecenter.vehicle.web;

import io.forecourt.servicecenter.appointment.OdometerReading;
import io.forecourt.servicecenter.vehicle.Vehicle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param automobile what inventory says of it, absent for a car that was never in our stock
 * @param lastOdometer the last reading taken here, else what inventory states
 */
record VehicleResponse(
        String vin,
        boolean vip,
        @Nullable CopiedAutomobile automobile,
        @Nullable OdometerReading lastOdometer,
        List<VisitResponse> openAppointments) {

    static VehicleResponse of(Vehicle vehicle) {
        return new VehicleResponse(
                vehicle.vin(),
                vehicle.isVip(),
                CopiedAutomobile.of(vehicle.automobile(), vehicle.copyAge()),
                vehicle.lastOdometer(),
                vehicle.openAppointments().stream().map(VisitResponse::of).toList());
    }
}
