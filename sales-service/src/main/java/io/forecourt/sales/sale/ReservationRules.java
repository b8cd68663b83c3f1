package io.forecourt.sales.sale;

import io.forecourt.web.problem.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long an automobile is kept for a buyer.
 *
 * @param length unless another end is asked for
 * @param longest that may be asked for
 * @param checkEvery how often overdue reservations are looked for
 */
@Validated
@ConfigurationProperties("forecourt.sales.reservation")
public record ReservationRules(
        @NotNull @DurationMin(minutes = 1) @DefaultValue("48h")
        Duration length,

        @NotNull @DurationMin(minutes = 1) @DefaultValue("14d")
        Duration longest,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("5s")
        Duration checkEvery) {

    Instant end(@Nullable Instant wanted, Instant now) {
        Instant end = (wanted == null ? now.plus(length) : wanted).truncatedTo(ChronoUnit.MICROS);
        if (!end.isAfter(now) || end.isAfter(now.plus(longest))) {
            throw new InvalidRequest("/reserveUntil", "must be within the next " + longest.toHours() + " hours");
        }
        return end;
    }
}
