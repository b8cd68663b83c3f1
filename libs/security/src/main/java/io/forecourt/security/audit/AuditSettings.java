package io.forecourt.security.audit;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the audit remembers.
 *
 * @param keep for how long entries stay: by default a year, so that a year's audit sees all of it, and five weeks to do
 *     it in; at least the 90 days that the database itself insists on
 */
@Validated
@ConfigurationProperties("forecourt.audit")
record AuditSettings(
        @DurationMin(days = 90) @DefaultValue("400d") Duration keep) {}
