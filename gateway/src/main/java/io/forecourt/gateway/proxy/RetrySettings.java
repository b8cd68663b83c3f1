package io.forecourt.gateway.proxy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How often a request that may be repeated is sent.
 *
 * @param attempts all together
 * @param pause before the second one; doubled for each further one, give or take a half
 * @param keptBody the largest body that is kept to be sent again
 */
@Validated
@ConfigurationProperties("forecourt.gateway.retry")
record RetrySettings(
        @DefaultValue("3") @Min(1) @Max(5) int attempts,
        @DefaultValue("100ms") Duration pause,
        @DefaultValue("64KB") DataSize keptBody) {}
