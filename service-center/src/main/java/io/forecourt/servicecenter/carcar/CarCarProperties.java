package io.forecourt.servicecenter.carcar;

import io.forecourt.servicecenter.appointment.Slot;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param appointmentDuration how long an appointment is expected to take, which CarCar clients cannot say
 */
@Validated
@ConfigurationProperties("forecourt.carcar")
record CarCarProperties(
        @DurationMin(minutes = Slot.MIN_MINUTES) @DurationMax(minutes = Slot.MAX_MINUTES) @DefaultValue("1h")
        Duration appointmentDuration) {}
