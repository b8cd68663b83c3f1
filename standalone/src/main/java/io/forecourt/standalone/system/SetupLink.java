package io.forecourt.standalone.system;

import io.forecourt.standalone.process.HealthProbe;
import io.forecourt.standalone.process.Http;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;

/**
 * Where the first administrator is made. identity-service opens it for whoever has this start's token, and only as long
 * as there is no administrator.
 *
 * @param identity the service itself
 * @param publicUrl the address for a browser
 */
public record SetupLink(URI identity, URI publicUrl) {

    private static final String PAGE = "/account/setup?token=";

    /** One that nobody can guess. */
    public static String newToken() {
        return Secrets.draw();
    }

    /** The link, if it opens something. */
    public Optional<URI> with(String token) throws InterruptedException {
        try (HttpClient http = Http.client()) {
            boolean opens = HealthProbe.http(http, identity.resolve(PAGE + token), status -> status == 200)
                    .healthy();
            return opens ? Optional.of(publicUrl.resolve(PAGE + token)) : Optional.empty();
        }
    }
}
