package io.forecourt.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from the sender of every mail, with or without a name; its domain is also that of the message ids
 * @param attempts how often a mail is offered to a server that does not take it for now
 * @param firstDelay after the first failed attempt; each further one doubles it
 * @param longestDelay between two attempts
 * @param attemptWithin a mail whose attempt was not concluded in that time, because its sender was killed, is due again
 * @param pollInterval how long a mail waits at most that another instance of the service has written
 * @param kept how long it is remembered that a mail was sent or given up
 * @param staleAfter a mail that waits longer makes the health {@code DEGRADED}
 */
@ConfigurationProperties("forecourt.mail")
public record MailProperties(
        @DefaultValue("Forecourt <no-reply@forecourt.example>")
        String from,

        @DefaultValue("20") int attempts,
        @DefaultValue("10s") Duration firstDelay,
        @DefaultValue("1h") Duration longestDelay,
        @DefaultValue("2m") Duration attemptWithin,
        @DefaultValue("2s") Duration pollInterval,
        @DefaultValue("30d") Duration kept,
        @DefaultValue("5m") Duration staleAfter) {

    public MailProperties {
        if (attempts < 1) {
            throw new IllegalArgumentException("forecourt.mail.attempts must be 1 or more.");
        }
    }

    /** How long a mail waits after so many failed attempts. */
    public Duration delayAfter(int failedAttempts) {
        int doublings = Math.clamp(failedAttempts - 1L, 0, 30);
        Duration delay = firstDelay.multipliedBy(1L << doublings);
        return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
    }
}
