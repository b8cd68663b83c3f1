package io.forecourt.gateway.signin;

import io.forecourt.gateway.origin.PublicOrigin;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID provider and the gateway's account there.
 *
 * @param issuer of any provider, whose discovery document then says the rest; empty for our own identity-service, whose
 *     issuer is the public URL
 * @param roleClaim where tokens carry roles; with dots, inside other claims ({@code realm_access.roles})
 * @param connectTimeout to reach the provider
 * @param responseTimeout of its answers
 */
@ConfigurationProperties("forecourt.gateway.sign-in")
record SignInSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("gateway") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue({"openid", "profile", "email"}) Set<String> scopes,
        @DefaultValue("roles") String roleClaim,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("5s") Duration responseTimeout) {

    boolean isOwnProvider(PublicOrigin origin) {
        return issuer.isBlank() || issuer.equals(origin.publicUrl().toString());
    }

    @Override
    public String toString() {
        return "client " + clientId + " of " + (issuer.isBlank() ? "identity-service" : issuer);
    }
}
