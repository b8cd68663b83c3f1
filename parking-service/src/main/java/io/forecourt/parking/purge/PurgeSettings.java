package io.forecourt.parking.purge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * For how long it is known who parked.
 *
 * @param keep after the end of a stay, or of a permit; the default is 13 months, within which a payment by card can be
 *     disputed in the European Union
 * @param every how long after the last look it is looked for what is to be forgotten
 * @param atOnce how much is forgotten in one transaction
 */
@Validated
@ConfigurationProperties("forecourt.purge")
record PurgeSettings(
        @DefaultValue("396d") @DurationMin(days = 31) @DurationMax(days = 3660)
        Duration keep,

        @DefaultValue("10m") @DurationMin(seconds = 1) Duration every,
        @DefaultValue("500") @Min(1) @Max(10_000) int atOnce) {}
