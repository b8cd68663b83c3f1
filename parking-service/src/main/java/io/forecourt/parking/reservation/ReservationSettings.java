package io.forecourt.parking.reservation;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What may be reserved.
 *
 * @param ahead how far ahead a reservation may begin
 * @param begun how long ago it may have begun, which is paid for: who has come already wants the time from now on, and takes a
 *     moment to say so
 * @param alternatives how far from the wanted time another one is offered
 */
@Validated
@ConfigurationProperties("forecourt.reservation")
record ReservationSettings(
        @DefaultValue("180d") @DurationMin(minutes = 1) Duration ahead,
        @DefaultValue("15m") @DurationMin(seconds = 0) Duration begun,
        @DefaultValue("24h") @DurationMin(minutes = 1) Duration alternatives) {}
