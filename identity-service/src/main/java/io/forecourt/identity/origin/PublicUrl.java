package io.forecourt.identity.origin;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one address that browsers know, the gateway's, which is also the name of the tokens' issuer.
 *
 * @param publicUrl scheme, host and port, without a slash at the end
 */
@ConfigurationProperties("forecourt")
public record PublicUrl(
        @DefaultValue("http://localhost:8000") URI publicUrl) {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public PublicUrl {
        boolean origin = publicUrl.getHost() != null
                && SCHEMES.contains(publicUrl.getScheme())
                && publicUrl.getRawPath().isEmpty()
                && publicUrl.getRawQuery() == null
                && publicUrl.getRawUserInfo() == null;
        if (!origin) {
            throw new IllegalArgumentException(
                    "forecourt.public-url (FORECOURT_PUBLIC_URL) must be like https://example.com, without a path, but is "
                            + publicUrl);
        }
    }

    /** The address of a local path, which begins with a slash. */
    public String of(String path) {
        return publicUrl + path;
    }

    public boolean isHttps() {
        return publicUrl.getScheme().equals("https");
    }

    /** Whether only browsers on this machine can open it. */
    public boolean isLoopback() {
        return LOOPBACK.contains(publicUrl.getHost());
    }
}
