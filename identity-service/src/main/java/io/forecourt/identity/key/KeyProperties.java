package io.forecourt.identity.key;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How signing keys are kept and replaced.
 *
 * @param secret seals them in the database; {@code openssl rand -base64 48} makes a good one. All instances have the
 *     same. With another one the keys are lost, and with them every token
 * @param usedFor how long a key signs before the next one is made
 * @param publishedAhead how long a new key is published before it signs, so that everybody has fetched it by then
 * @param keptAfter how long a key is published after it has signed its last token: longer than any token lives
 * @param readEvery how soon an instance knows what another has done to the keys
 */
@Validated
@ConfigurationProperties("forecourt.identity.keys")
record KeyProperties(
        @NotNull @Size(min = 32, message = "must have at least 32 characters; set FORECOURT_IDENTITY_KEY_SECRET")
        String secret,

        @DefaultValue("30d") Duration usedFor,
        @DefaultValue("10m") Duration publishedAhead,
        @DefaultValue("1h") Duration keptAfter,
        @DefaultValue("5s") Duration readEvery) {

    @Override
    public String toString() {
        return "KeyProperties";
    }
}
