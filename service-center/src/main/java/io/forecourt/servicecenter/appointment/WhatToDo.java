package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.ServiceCatalog;
import io.forecourt.servicecenter.schedule.Work;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows how long it takes, and what it takes, to do what is asked for. */
@Component
class WhatToDo {

    private final ServiceCatalog services;
    private final Ownership ownership;

    WhatToDo(ServiceCatalog services, Ownership ownership) {
        this.services = services;
        this.ownership = ownership;
    }

    /**
     * What is to be booked.
     *
     * @throws UnknownReference when there is no such service that the caller may book
     * @throws InvalidRequest when nobody says how long it takes, or a customer says otherwise than the workshop
     */
    Work resolve(@Nullable String service, @Nullable Duration duration) {
        if (service == null) {
            if (duration == null) {
                throw new InvalidRequest("/durationMinutes", "is required where no serviceCode says how long it takes");
            }
            return Work.lasting(duration);
        }
        return lasting(duration, services.bookable(service).orElseThrow(() -> UnknownReference.service(service)));
    }

    /** What is booked, for as long as it is to take now. */
    Work resolve(Appointment appointment, Duration duration) {
        var service = appointment.service();
        return service == null
                ? Work.lasting(duration)
                : lasting(
                        duration,
                        services.booked(service)
                                .lastingInstead(appointment.slot().duration()));
    }

    private Work lasting(@Nullable Duration duration, Work work) {
        if (duration == null || duration.equals(work.duration())) {
            return work;
        }
        if (!ownership.isAtTheFrontDesk()) {
            throw new InvalidRequest(
                    "/durationMinutes",
                    "is %d for this service; leave it away"
                            .formatted(work.duration().toMinutes()));
        }
        return work.lastingInstead(duration);
    }
}
