package io.forecourt.parking.export;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.ZoneId;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How lists of stays are written and kept.
 *
 * @param zone by whose clocks files are named and mails tell times
 * @param keep how long a file can be downloaded
 * @param most how many an account may have at a time, whatever their state
 * @param longest more stays than that are no list but a copy of the database; one takes about 200 bytes
 * @param chunk how many stays are written in one transaction
 * @param stretch after so long, other work that is due has its turn
 * @param retryAfter after a failure; twice as long after each further one
 * @param tries so many failures one after the other, and it is given up
 */
@Validated
@ConfigurationProperties("forecourt.export")
record ExportSettings(
        @DefaultValue("UTC") @NotNull ZoneId zone,

        @DefaultValue("7d") @DurationMin(hours = 1) @DurationMax(days = 30)
        Duration keep,

        @DefaultValue("50") @Min(1) @Max(1000) int most,
        @DefaultValue("1000000") @Min(1) @Max(10_000_000) long longest,
        @DefaultValue("2000") @Min(1) @Max(50_000) int chunk,
        @DefaultValue("10s") @DurationMin(millis = 0) Duration stretch,
        @DefaultValue("10s") @DurationMin(millis = 0) Duration retryAfter,
        @DefaultValue("6") @Min(1) @Max(20) int tries) {}
