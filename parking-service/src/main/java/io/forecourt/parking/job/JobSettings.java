package io.forecourt.parking.job;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How work that is due is looked for and watched.
 *
 * @param checkEvery how often each instance looks what is due: so late may work begin that has its time
 * @param atOnce how many pieces of work an instance does at once; each takes a connection or two from the pool
 * @param heartbeat how often an instance says of what it does that it still does it
 * @param missedHeartbeats after so many the work's instance counts as dead, and another one begins it anew
 * @param stopWithin what is under way when the service stops has so much time; another instance begins the rest anew
 * @param staleAfter work that has been due for longer makes the health {@code DEGRADED}
 */
@Validated
@ConfigurationProperties("forecourt.jobs")
record JobSettings(
        @DefaultValue("5s") @DurationMin(millis = 100) Duration checkEvery,
        @DefaultValue("4") @Min(1) @Max(64) int atOnce,
        @DefaultValue("20s") @DurationMin(millis = 100) Duration heartbeat,
        @DefaultValue("4") @Min(4) int missedHeartbeats,
        @DefaultValue("8s") @DurationMin(millis = 0) Duration stopWithin,
        @DefaultValue("2m") @DurationMin(seconds = 1) Duration staleAfter) {}
