package io.forecourt.parking.history;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the past is added up.
 *
 * @param closeEvery how long after the last look it is looked for days that are over, and such as have changed; until then
 *     dashboards read their stays, and are as right and slower
 */
@Validated
@ConfigurationProperties("forecourt.history")
record HistorySettings(
        @DefaultValue("10m") @DurationMin(seconds = 1) Duration closeEvery) {}
