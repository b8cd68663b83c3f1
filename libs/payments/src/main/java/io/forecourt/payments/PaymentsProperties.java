package io.forecourt.payments;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How payments are taken.
 *
 * @param provider who takes the money of new payments: {@code stripe} or {@code sandbox}; there is no default
 * @param pollInterval how often an instance looks by itself for what is due
 * @param lease for how long others leave alone what one instance works on; longer than a few time-outs of a provider
 * @param eventsKept how long webhooks are remembered; longer than providers repeat them
 */
@ConfigurationProperties("forecourt.payments")
public record PaymentsProperties(
        String provider,
        @DefaultValue("5s") Duration pollInterval,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("30d") Duration eventsKept) {

    public PaymentsProperties {
        if (provider == null || provider.isBlank()) {
            throw new IllegalArgumentException("forecourt.payments.provider is needed: stripe or sandbox.");
        }
    }
}
