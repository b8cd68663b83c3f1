package io.forecourt.identity.link;

import io.forecourt.messaging.job.RegularJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets links from time to time. */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

    private static final Duration INTERVAL = Duration.ofHours(1);

    @Bean
    RegularJob linkPruning(OneTimeLinks links) {
        return new RegularJob("link-pruning", INTERVAL, INTERVAL, links::prune);
    }
}
