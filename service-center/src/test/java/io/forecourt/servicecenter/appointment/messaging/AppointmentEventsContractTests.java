package io.forecourt.servicecenter.appointment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.appointment.AppointmentFact;
import io.forecourt.messaging.EventJson;
import io.forecourt.servicecenter.appointment.AppointmentChanged;
import io.forecourt.servicecenter.appointment.AppointmentChanged.Change;
import io.forecourt.servicecenter.appointment.Workshop;
import io.forecourt.testing.contract.EventSchemas;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentEventsContractTests {

    @ParameterizedTest
    @EnumSource
    void everyChangeIsPublishedAsItsSchemaPromises(Change change) {
        var event = new AppointmentChanged(change, Workshop.stored(11), Workshop.NOON);

        EventSchemas.validate(AppointmentEvents.typeOf(event), json(event));
    }

    @Test
    void aReadingOfTheOdometerIsPublishedToo() {
        var appointment = Workshop.withReading(Workshop.stored(11), 41_263);
        var event = new AppointmentChanged(Change.FINISHED, appointment, Workshop.NOON);

        EventSchemas.validate(EventType.APPOINTMENT_FINISHED, json(event));
        assertThat(AppointmentEvents.factOf(event).odometer()).isEqualTo(new AppointmentFact.Odometer(41_263, "MI"));
    }

    @Test
    void everyEventOfTheTopicHasItsChange() {
        assertThat(Arrays.stream(Change.values())
                        .map(change -> new AppointmentChanged(change, Workshop.stored(11), Workshop.NOON))
                        .map(AppointmentEvents::typeOf))
                .containsExactlyInAnyOrder(Arrays.stream(EventType.values())
                        .filter(type -> type.topic() == Topic.APPOINTMENTS)
                        .toArray(EventType[]::new));
    }

    private static String json(AppointmentChanged event) {
        return new String(new EventJson().write(AppointmentEvents.factOf(event)), StandardCharsets.UTF_8);
    }
}
