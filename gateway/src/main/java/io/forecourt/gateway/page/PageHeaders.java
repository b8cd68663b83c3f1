package io.forecourt.gateway.page;

import io.forecourt.gateway.origin.PublicOrigin;
import io.forecourt.web.FilterOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to run and load nothing but what comes from here, to show it in no other site's page, and to tell other
 * sites nothing. On every answer, of the services too, unless a service says something else itself.
 */
@Component
@Order(PageHeaders.ORDER)
public class PageHeaders extends OncePerRequestFilter {

    /** Behind the correlation id alone, so that refusals have them, too. */
    static final int ORDER = FilterOrder.CORRELATION + 50;

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** What programs read needs nothing at all. */
    private static final String POLICY_FOR_DATA = "default-src 'none'; frame-ancestors 'none'";

    private static final String POLICY_HEADER = "Content-Security-Policy";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=(self), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String TRANSPORT_HEADER = "Strict-Transport-Security";
    private static final String ONE_YEAR = "max-age=31536000";

    private static final Set<String> NAMES = names();

    private final Map<String, String> headers;

    PageHeaders(PublicOrigin origin) {
        headers = new LinkedHashMap<>(ALWAYS);
        if (origin.isSecure()) {
            headers.put(TRANSPORT_HEADER, ONE_YEAR);
        }
    }

    /** Whether the gateway says the header of that name, which is in lower case, by itself. */
    public static boolean areSaid(String name) {
        return NAMES.contains(name);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.forEach(response::setHeader);
        response.setHeader(POLICY_HEADER, request.getRequestURI().startsWith("/api/") ? POLICY_FOR_DATA : POLICY);
        chain.doFilter(request, response);
    }

    private static Set<String> names() {
        Map<String, String> all = new LinkedHashMap<>(ALWAYS);
        all.put(POLICY_HEADER, "");
        all.put(TRANSPORT_HEADER, "");
        return all.keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
