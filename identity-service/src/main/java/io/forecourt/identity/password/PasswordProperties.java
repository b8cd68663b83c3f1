package io.forecourt.identity.password;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a password's hash costs. The defaults are those of Argon2id in OWASP's Password Storage Cheat Sheet (read in
 * 2026): 19 MiB, two passes, one lane. A stored hash that cost less is made anew at its owner's next sign-in.
 *
 * @param memoryKib of one hash
 * @param iterations passes over that memory
 * @param atOnce hashes under way at the same time, so that guessing leaves the machine to others; 0 for one fewer than
 *     there are processors, but at least one
 * @param patience how long somebody waits for their turn before they are asked to come back
 */
@Validated
@ConfigurationProperties("forecourt.identity.password")
record PasswordProperties(
        @DefaultValue("19456") @Min(1024) @Max(1_048_576) int memoryKib,
        @DefaultValue("2") @Min(1) @Max(20) int iterations,
        @DefaultValue("0") @Min(0) @Max(256) int atOnce,
        @DefaultValue("3s") Duration patience) {

    int permits() {
        return atOnce > 0 ? atOnce : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }
}
