package io.forecourt.servicecenter.vehicle;

import io.forecourt.replicas.AutomobileVO;
import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.appointment.OdometerReading;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A car as the workshop knows it.
 *
 * @param automobile the copy of what inventory says, absent for a car that never was in our stock
 * @param copyAge since our copy was last known to hold all that inventory had sent, absent until that is known once
 * @param openAppointments by their start
 */
public record Vehicle(
        String vin,
        @Nullable AutomobileVO automobile,
        @Nullable Duration copyAge,
        @Nullable OdometerReading lastOdometer,
        List<AppointmentView> openAppointments) {

    /** A car that we sold is a VIP's. */
    public boolean isVip() {
        return automobile != null && automobile.soldByUs();
    }
}
