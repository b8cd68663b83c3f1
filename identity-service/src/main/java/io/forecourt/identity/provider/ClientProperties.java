package io.forecourt.identity.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The programs that may ask for tokens. All secrets are random and long, so that a quick hash protects them.
 *
 * @param gateway the secret of the browser's counterpart
 * @param machines by their names
 * @param accessTokens how long one lives; what an account may do can change meanwhile
 * @param signIn how long a sign-in lasts before the person has to prove again who they are
 */
@Validated
@ConfigurationProperties("forecourt.identity.clients")
record ClientProperties(
        @NotNull @Size(min = 32, message = "must have at least 32 characters; set FORECOURT_GATEWAY_CLIENT_SECRET")
        String gateway,

        @DefaultValue Map<String, @Valid Machine> machines,
        @DefaultValue("5m") Duration accessTokens,
        @DefaultValue("12h") Duration signIn) {

    /**
     * A program that works on its own behalf.
     *
     * @param secret of at least 32 characters; while there is none, the machine cannot get tokens
     * @param scopes what it may do
     */
    record Machine(@Nullable String secret, @DefaultValue Set<String> scopes) {

        Machine {
            if (secret != null && !secret.isEmpty() && secret.length() < 32) {
                throw new IllegalArgumentException("The secret of a machine must have at least 32 characters.");
            }
        }

        boolean isAllowedIn() {
            return secret != null && !secret.isEmpty();
        }
    }

    @Override
    public String toString() {
        return "ClientProperties" + machines.keySet();
    }
}
