package io.forecourt.identity.key;

import io.forecourt.messaging.job.RegularJob;
import io.forecourt.security.CurrentCaller;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Turns the keys over, at the start and ever after. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    @Bean
    RegularJob keyRotationJob(KeyRotation rotation, CurrentCaller callers) {
        Runnable turn = () -> callers.asService(rotation::turn);
        // Nothing can be signed before there is a key, so the first turn is part of the start.
        turn.run();
        return new RegularJob("key-rotation", INTERVAL, INTERVAL, turn);
    }

    @Bean
    SigningKeysEndpoint signingKeysEndpoint(SigningKeys keys, KeyRotation rotation) {
        return new SigningKeysEndpoint(keys, rotation);
    }
}
