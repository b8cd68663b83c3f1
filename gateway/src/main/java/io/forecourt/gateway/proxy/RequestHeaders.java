package io.forecourt.gateway.proxy;

import io.forecourt.web.correlation.CorrelationId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/** Which of the client's headers a service gets, and what the gateway adds. */
final class RequestHeaders {

    /**
     * Said anew by the gateway, or by its HTTP client, or meant for the gateway alone. What a client says about forwarding is not believed: whoever may
     * be believed has been asked before ({@code forecourt.gateway.clients.trusted-proxies}).
     */
    private static final Set<String> SAID_ANEW = Set.of(
            "host",
            "content-length",
            "expect",
            "authorization",
            "cookie",
            "x-xsrf-token",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto",
            "x-forwarded-ssl",
            "x-real-ip",
            "x-correlation-id");

    private RequestHeaders() {}

    static void copy(HttpServletRequest from, HttpRequest to, Passport passport) {
        Set<String> dropped = HopByHop.of(Collections.list(from.getHeaders("Connection")));
        for (String name : Collections.list(from.getHeaderNames())) {
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (!dropped.contains(lowerCase) && !SAID_ANEW.contains(lowerCase)) {
                from.getHeaders(name).asIterator().forEachRemaining(value -> to.addHeader(name, value));
            }
        }
        add(to, HttpHeaders.AUTHORIZATION, passport.authorization());
        add(to, HttpHeaders.COOKIE, passport.cookies());
        to.addHeader("Via", via(from));
        to.addHeader("X-Forwarded-For", from.getRemoteAddr());
        to.addHeader("X-Forwarded-Proto", from.getScheme());
        to.addHeader("X-Forwarded-Host", from.getServerName());
        to.addHeader("X-Forwarded-Port", Integer.toString(from.getServerPort()));
        to.addHeader(CorrelationId.HEADER, CorrelationId.of(from));
    }

    private static void add(HttpRequest to, String name, @Nullable String value) {
        if (value != null) {
            to.addHeader(name, value);
        }
    }

    private static String via(HttpServletRequest request) {
        return request.getProtocol().substring("HTTP/".length()) + " forecourt";
    }
}
