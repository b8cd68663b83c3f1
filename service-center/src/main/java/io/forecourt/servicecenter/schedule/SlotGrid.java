package io.forecourt.servicecenter.schedule;

import io.forecourt.servicecenter.site.Site;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * At which times appointments are offered.
 *
 * @param step from one to the next, counted from the day's first moment
 */
@Validated
@ConfigurationProperties("forecourt.schedule")
public record SlotGrid(
        @DurationMin(minutes = 5) @DefaultValue("15m") Duration step) {

    public boolean has(Instant start, Site site) {
        var day = site.startOf(site.timeOf(start).toLocalDate());
        var steps = Duration.between(day, start).dividedBy(step);
        return day.plus(step.multipliedBy(steps)).equals(start);
    }
}
