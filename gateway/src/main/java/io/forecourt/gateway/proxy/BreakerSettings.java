package io.forecourt.gateway.proxy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a service that does not answer is left alone for a while.
 *
 * @param window the last so many requests to a service are looked at
 * @param minimum nothing is concluded from fewer
 * @param failureRate from so many per cent without an answer on, requests are refused at once
 * @param pause so long; short, as a restarted service should be found again soon
 * @param trials then so many requests try whether it answers again
 */
@Validated
@ConfigurationProperties("forecourt.gateway.breaker")
record BreakerSettings(
        @DefaultValue("20") @Min(1) int window,
        @DefaultValue("10") @Min(1) int minimum,
        @DefaultValue("50") @Min(1) @Max(100) int failureRate,
        @DefaultValue("2s") Duration pause,
        @DefaultValue("3") @Min(1) int trials) {}
