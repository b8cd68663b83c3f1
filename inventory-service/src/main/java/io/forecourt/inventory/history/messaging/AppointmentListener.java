package io.forecourt.inventory.history.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.appointment.AppointmentFact;
import io.forecourt.inventory.automobile.FieldChange;
import io.forecourt.inventory.history.AutomobileHistory;
import io.forecourt.inventory.history.HistoryEntry;
import io.forecourt.messaging.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears what happens to appointments in the workshop, of our automobiles and of everybody's. */
@Configuration(proxyBeanMethods = false)
class AppointmentListener {

    @Bean
    Subscription appointments(AutomobileHistory history) {
        Subscription.Facts facts = Subscription.facts("appointments", Topic.APPOINTMENTS);
        Stream.of(EventType.values())
                .filter(type -> type.topic() == Topic.APPOINTMENTS)
                .forEach(type -> facts.on(
                        type, AppointmentFact.class, appointment -> history.add(List.of(entry(type, appointment)))));
        return facts.build();
    }

    private static HistoryEntry entry(EventType type, AppointmentFact appointment) {
        Stream<FieldChange> now = Stream.of(
                new FieldChange("status", null, appointment.status()),
                new FieldChange("startsAt", null, appointment.startsAt()));
        AppointmentFact.Odometer odometer = appointment.odometer();
        Stream<FieldChange> reading = odometer == null
                ? Stream.of()
                : Stream.of(new FieldChange("odometer", null, odometer.value() + " " + odometer.unit()));
        return new HistoryEntry(
                appointment.vin(),
                Instant.parse(appointment.occurredAt()),
                type.name(),
                null,
                appointment.appointmentId(),
                appointment.reason(),
                Stream.concat(now, reading).toList());
    }
}
