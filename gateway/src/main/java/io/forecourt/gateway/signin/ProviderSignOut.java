package io.forecourt.gateway.signin;

import io.forecourt.gateway.session.Tokens;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Tells the provider, behind the browser's back, that something is over. */
@Component
class ProviderSignOut {

    private static final Logger log = LoggerFactory.getLogger(ProviderSignOut.class);
    private static final String EVERYWHERE = "/api/v1/accounts/me/sign-out-everywhere";

    private final Provider provider;
    private final RestClient client;

    ProviderSignOut(Provider provider, RestClient providerClient) {
        this.provider = provider;
        this.client = providerClient;
    }

    /**
     * Ends all sessions and tokens of the account. Another provider than ours offers no such thing; there, the
     * gateway's own sessions are all that end.
     *
     * @return whether the provider has nothing left to end
     * @throws ProviderAway it does not answer
     */
    boolean everywhere(String accessToken) {
        Optional<URI> service = provider.ownService();
        service.ifPresent(url -> everywhere(url.resolve(EVERYWHERE), accessToken));
        return service.isPresent();
    }

    private void everywhere(URI endpoint, String accessToken) {
        try {
            client.post()
                    .uri(endpoint)
                    .headers(headers -> headers.setBearerAuth(accessToken))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException failure) {
            throw new ProviderAway(failure);
        }
    }

    /** Gives the refresh token back (RFC 7009) without making anybody wait; a token that cannot be ends by itself. */
    void giveBack(Tokens tokens) {
        String refresh = tokens.refresh();
        if (refresh != null) {
            Thread.ofVirtual().name("giving-back").start(() -> revoke(refresh));
        }
    }

    private void revoke(String refreshToken) {
        try {
            provider.revocation().ifPresent(endpoint -> revoke(endpoint, refreshToken));
        } catch (RestClientException | ProviderAway failure) {
            log.warn("A refresh token cannot be given back: {}", failure.getMessage());
        }
    }

    private void revoke(URI endpoint, String refreshToken) {
        ClientRegistration registration = provider.registration();
        var form = new LinkedMultiValueMap<String, String>();
        form.add("token", refreshToken);
        form.add("token_type_hint", "refresh_token");
        client.post()
                .uri(endpoint)
                .headers(headers -> headers.setBasicAuth(
                        encoded(registration.getClientId()), encoded(registration.getClientSecret())))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .toBodilessEntity();
    }

    /** RFC 6749, section 2.3.1. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
