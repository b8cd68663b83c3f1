package io.forecourt.identity.key;

import io.forecourt.messaging.job.RegularJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Turns the keys over, at the start and ever after. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    @Bean
    RegularJob keyRotationJob(KeyRotation rotation) {
        // Nothing can be signed before there is a key, so the first turn is part of the start.
        rotation.turn();
        return new RegularJob("key-rotation", INTERVAL, INTERVAL, rotation::turn);
    }

    @Bean
    SigningKeysEndpoint signingKeysEndpoint(SigningKeys keys, KeyRotation rotation) {
        return new SigningKeysEndpoint(keys, rotation);
    }
}
