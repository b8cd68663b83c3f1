package io.forecourt.gateway.signin;

import io.forecourt.gateway.origin.PublicOrigin;
import io.forecourt.gateway.route.RouteTable;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * Where people sign in. Of our own identity-service all addresses are known: browsers go through the public door, the
 * gateway itself goes straight there. Any other provider is asked for its addresses when they are first needed, so that
 * the gateway starts without it.
 */
@Component
class Provider {

    static final String REGISTRATION = "forecourt";

    private static final Logger log = LoggerFactory.getLogger(Provider.class);
    private static final String OWN_SERVICE = "identity";
    private static final String END_SESSION = "end_session_endpoint";
    private static final String REVOCATION = "revocation_endpoint";

    private final SignInSettings settings;
    private final PublicOrigin origin;
    private final Optional<URI> ownService;
    private volatile @Nullable ClientRegistration registration;

    Provider(SignInSettings settings, PublicOrigin origin, RouteTable routes) {
        this.settings = settings;
        this.origin = origin;
        ownService = settings.isOwnProvider(origin)
                ? routes.service(OWN_SERVICE).map(service -> service.settings().url())
                : Optional.empty();
        if (settings.clientSecret().isBlank()) {
            log.warn("Nobody can sign in: FORECOURT_GATEWAY_CLIENT_SECRET is not set.");
        }
    }

    /** @throws ProviderAway a foreign provider does not say its addresses */
    ClientRegistration registration() {
        ClientRegistration known = registration;
        if (known == null) {
            known = ownService.map(this::own).orElseGet(this::discovered);
            registration = known;
        }
        return known;
    }

    boolean isSetUp() {
        return !settings.clientSecret().isBlank();
    }

    /** Our own identity-service, past the public door; empty when the provider is another. */
    Optional<URI> ownService() {
        return ownService;
    }

    /** Where the provider sends a browser back to that it has signed out. */
    URI home() {
        return origin.at("/");
    }

    /** Where a browser goes to be signed out at the provider, too. */
    Optional<URI> endSession() {
        return ownService.isPresent() ? Optional.of(origin.at("/connect/logout")) : metadata(END_SESSION);
    }

    /** Where the gateway gives tokens back. */
    Optional<URI> revocation() {
        return ownService.map(url -> url.resolve("/oauth2/revoke")).or(() -> metadata(REVOCATION));
    }

    private Optional<URI> metadata(String name) {
        return registration().getProviderDetails().getConfigurationMetadata().get(name) instanceof String address
                ? Optional.of(URI.create(address))
                : Optional.empty();
    }

    private ClientRegistration own(URI service) {
        return withOurs(ClientRegistration.withRegistrationId(REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .issuerUri(origin.publicUrl().toString())
                .authorizationUri(origin.at("/oauth2/authorize").toString())
                .tokenUri(service.resolve("/oauth2/token").toString())
                .jwkSetUri(service.resolve("/oauth2/jwks").toString())
                .userInfoUri(service.resolve("/userinfo").toString())
                .userNameAttributeName("sub"));
    }

    private ClientRegistration discovered() {
        try {
            return withOurs(ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(REGISTRATION)
                    .userNameAttributeName("sub"));
        } catch (RuntimeException failure) {
            throw new ProviderAway(failure);
        }
    }

    private ClientRegistration withOurs(ClientRegistration.Builder builder) {
        return builder.clientName("Forecourt")
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .redirectUri(origin.at("/login/oauth2/code/" + REGISTRATION).toString())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
