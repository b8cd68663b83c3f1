package io.forecourt.gateway.route;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A service behind the gateway.
 *
 * @param title what people call it
 * @param url scheme, host and port; nothing behind them
 * @param cookies names of its own, which go to it on routes that say so, and to nobody else
 * @param connectTimeout to reach it
 * @param responseTimeout to the first byte of an answer, and between any two; routes may say otherwise
 * @param maxConnections so many requests it gets at once; the next ones wait
 * @param connectionWait how long they wait before they are refused
 */
public record ServiceSettings(
        @NotBlank String title,
        URI url,
        @DefaultValue Set<String> cookies,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("10s") Duration responseTimeout,
        @DefaultValue("100") @Min(1) @Max(1000) int maxConnections,
        @DefaultValue("2s") Duration connectionWait) {

    public ServiceSettings {
        Terms.requirePositive("connect-timeout", connectTimeout);
        Terms.requirePositive("response-timeout", responseTimeout);
        Terms.requirePositive("connection-wait", connectionWait);
        if (!isOrigin(url)) {
            throw new IllegalArgumentException(
                    "The url of a service is http://host:port with nothing behind it, not " + url);
        }
    }

    private static boolean isOrigin(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null
                && (url.getRawPath().isEmpty() || url.getRawPath().equals("/"));
    }
}
