package io.forecourt.servicecenter.vehicle;

import io.forecourt.replicas.AutomobileVOs;
import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.appointment.AppointmentViews;
import io.forecourt.servicecenter.appointment.OdometerHistory;
import io.forecourt.servicecenter.appointment.Vin;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cars, by their VIN or a part of it, and what happened to them here. */
@Service
@Transactional(readOnly = true)
public class Vehicles {

    private final AutomobileVOs automobiles;
    private final AppointmentViews appointments;
    private final OdometerHistory odometers;
    private final VehicleSearch search;

    Vehicles(
            AutomobileVOs automobiles, AppointmentViews appointments, OdometerHistory odometers, VehicleSearch search) {
        this.automobiles = automobiles;
        this.appointments = appointments;
        this.odometers = odometers;
        this.search = search;
    }

    /**
     * All that is known of a car.
     *
     * @throws VehicleNotFound when it was never in stock nor here
     */
    public Vehicle get(String vin) {
        var canonical = Vin.canonical(vin);
        var automobile = automobiles.find(canonical).orElse(null);
        if (automobile == null && appointments.history(canonical, null, 1).isEmpty()) {
            throw new VehicleNotFound(canonical);
        }
        return new Vehicle(
                canonical,
                automobile,
                automobiles.age().orElse(null),
                odometers.lastReading(canonical).orElse(null),
                appointments.open(canonical));
    }

    /**
     * A car's appointments, newest first.
     *
     * @param after the last one already seen, or null to begin with the newest
     */
    public List<AppointmentView> history(String vin, AppointmentViews.@Nullable Place after, int limit) {
        return appointments.history(Vin.canonical(vin), after, limit);
    }

    /**
     * Cars whose VIN contains that part, by VIN.
     *
     * @param part at least 4 letters and digits
     * @param after the last VIN already seen, or null to begin with the first
     */
    public List<VehicleFound> search(String part, @Nullable String after, int limit) {
        return search.find(Vin.canonical(part), after == null ? "" : after, limit);
    }
}
