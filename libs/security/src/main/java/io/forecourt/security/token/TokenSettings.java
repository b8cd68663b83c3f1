package io.forecourt.security.token;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which tokens are believed. Another OpenID provider than identity-service is other values here, and nothing else.
 *
 * @param issuer what tokens must say in {@code iss}, to the letter
 * @param jwks where the issuer publishes its public keys (RFC 7517)
 * @param audience what tokens must name in {@code aud}
 * @param roleClaim which claim has the roles: its name, or a path into objects such as {@code realm_access.roles}
 * @param clockSkew by how much the issuer's clock may differ from ours
 * @param keysKeptFor how old the keys may be before newer ones are fetched, beside the requests that go on with the old
 * @param rememberedFor how long a token that was verified counts without being verified again; zero for not at all
 * @param pause between two attempts to fetch keys, however many tokens name keys that nobody knows
 */
@Validated
@ConfigurationProperties("forecourt.security")
public record TokenSettings(
        @NotBlank @DefaultValue("http://localhost:8000") String issuer,
        @DefaultValue("http://127.0.0.1:8120/oauth2/jwks") URI jwks,
        @NotBlank @DefaultValue("forecourt") String audience,
        @NotBlank @DefaultValue("roles") String roleClaim,
        @DefaultValue("10s") Duration clockSkew,
        @DefaultValue("5m") Duration keysKeptFor,
        @DefaultValue("5s") Duration rememberedFor,
        @DefaultValue("5s") Duration pause) {}
