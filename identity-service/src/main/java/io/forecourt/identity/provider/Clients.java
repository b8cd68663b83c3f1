package io.forecourt.identity.provider;

import io.forecourt.identity.origin.PublicUrl;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Registers the programs that may ask for tokens, as the configuration lists them; the same on every instance. */
final class Clients {

    private static final String GATEWAY = "gateway";

    private final ClientProperties properties;
    private final PublicUrl origin;
    private final ClientSecrets secrets = new ClientSecrets();

    Clients(ClientProperties properties, PublicUrl origin) {
        this.properties = properties;
        this.origin = origin;
    }

    List<RegisteredClient> all() {
        List<RegisteredClient> clients = new ArrayList<>();
        clients.add(gateway());
        properties.machines().forEach((name, machine) -> {
            if (machine.isAllowedIn()) {
                clients.add(machine(name, machine));
            }
        });
        return clients;
    }

    /** No consent is asked for: it is part of the house. */
    private RegisteredClient gateway() {
        return client(GATEWAY, properties.gateway())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(origin.of("/login/oauth2/code/forecourt"))
                .postLogoutRedirectUri(origin.of("/"))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens().refreshTokenTimeToLive(properties.signIn())
                        // Two requests of one browser may renew at once.
                        .reuseRefreshTokens(true)
                        .build())
                .build();
    }

    private RegisteredClient machine(String name, ClientProperties.Machine machine) {
        String secret = machine.secret();
        if (secret == null) {
            throw new IllegalArgumentException(name + " has no secret");
        }
        return client(name, secret)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(machine.scopes()))
                .tokenSettings(tokens().build())
                .build();
    }

    private RegisteredClient.Builder client(String name, String secret) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(secrets.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }

    private TokenSettings.Builder tokens() {
        return TokenSettings.builder()
                .accessTokenTimeToLive(properties.accessTokens())
                .idTokenSignatureAlgorithm(SignatureAlgorithm.RS256);
    }
}
