package io.forecourt.gateway.session;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a browser stays signed in.
 *
 * @param idle without any request
 * @param longest in any case
 * @param kept so long a session is believed without another look at the database: the longest that one ended elsewhere
 *     lives on here
 * @param keptSessions so many at most; the others are looked up for each request
 * @param seenEvery how exactly the time of the last request is known
 */
@Validated
@ConfigurationProperties("forecourt.gateway.sessions")
record SessionSettings(
        @DefaultValue("12h") Duration idle,
        @DefaultValue("7d") Duration longest,
        @DefaultValue("3s") Duration kept,
        @DefaultValue("2000") @Min(0) int keptSessions,
        @DefaultValue("1m") Duration seenEvery) {}
