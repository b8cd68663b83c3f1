package io.forecourt.identity.throttle;

import io.forecourt.messaging.job.RegularJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets from time to time what no longer limits anybody. */
@Configuration(proxyBeanMethods = false)
class ThrottleConfiguration {

    private static final Duration INTERVAL = Duration.ofMinutes(15);

    @Bean
    RegularJob throttlePruning(RateLimits limits, Guesses guesses) {
        return new RegularJob("throttle-pruning", INTERVAL, INTERVAL, () -> {
            limits.prune();
            guesses.prune();
        });
    }
}
