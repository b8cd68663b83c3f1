package io.forecourt.gateway.origin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The address under which browsers know the system.
 *
 * @param publicUrl scheme, host and port; nothing behind them
 */
@ConfigurationProperties("forecourt")
public record PublicOrigin(
        @DefaultValue("http://localhost:8000") URI publicUrl) {

    public PublicOrigin {
        publicUrl = withoutSlash(publicUrl);
        if (!"http".equals(publicUrl.getScheme()) && !"https".equals(publicUrl.getScheme())
                || publicUrl.getHost() == null
                || publicUrl.getRawUserInfo() != null
                || !publicUrl.getRawPath().isEmpty()
                || publicUrl.getRawQuery() != null
                || publicUrl.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "forecourt.public-url is http(s)://host[:port] with nothing behind it, not " + publicUrl);
        }
    }

    /** Whether browsers come by TLS, so that cookies can be kept to it. */
    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Where that path is for a browser. */
    public URI at(String path) {
        return URI.create(publicUrl + path);
    }

    /** A cookie's name with the promise, which browsers enforce, that this host alone has set it for itself, by TLS. */
    public String cookieName(String name) {
        return isSecure() ? "__Host-" + name : name;
    }

    private static URI withoutSlash(URI url) {
        return url.toString().endsWith("/")
                ? URI.create(url.toString().substring(0, url.toString().length() - 1))
                : url;
    }
}
