package io.forecourt.gateway.page;

import io.forecourt.gateway.origin.PublicOrigin;
import io.forecourt.web.FilterOrder;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells browsers to run and load nothing but what comes from here, to show it in no other site's page, and to tell other
 * sites nothing. On every answer, of the services too, unless a service says something else itself.
 */
@Component
@Order(PageHeaders.ORDER)
public class PageHeaders implements Filter {

    /** Behind the correlation id alone, so that refusals have them, too. */
    static final int ORDER = FilterOrder.CORRELATION + 50;

    private static final String POLICY = "Content-Security-Policy";
    private static final String TRANSPORT = "Strict-Transport-Security";

    private static final Map<String, String> EVERYWHERE =
            Map.of("X-Content-Type-Options", "nosniff", "Cross-Origin-Resource-Policy", "same-origin");

    /** What programs read needs nothing at all. */
    private static final Map<String, String> ON_DATA = Map.of(POLICY, "default-src 'none'; frame-ancestors 'none'");

    private static final Map<String, String> ON_PAGES = Map.of(
            POLICY,
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(self), microphone=(), payment=(self), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private static final Map<String, String> BY_TLS = Map.of(TRANSPORT, "max-age=31536000");

    private static final Set<String> NAMES = Stream.of(EVERYWHERE, ON_DATA, ON_PAGES, BY_TLS)
            .flatMap(headers -> headers.keySet().stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> onData;
    private final Map<String, String> onPages;

    PageHeaders(PublicOrigin origin, PageSettings settings) {
        Map<String, String> onBoth = new LinkedHashMap<>(EVERYWHERE);
        if (origin.isSecure()) {
            onBoth.putAll(BY_TLS);
        }
        onData = new LinkedHashMap<>(onBoth);
        onData.putAll(ON_DATA);
        onPages = new LinkedHashMap<>(onBoth);
        onPages.putAll(ON_PAGES);
        onPages.computeIfPresent(POLICY, (_, policy) -> policy + "; form-action " + settings.formTargets());
    }

    /** Whether the gateway says the header of that name, which is in lower case, by itself. */
    public static boolean areSaid(String name) {
        return NAMES.contains(name);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean data = ((HttpServletRequest) request).getRequestURI().startsWith("/api/");
        (data ? onData : onPages).forEach(((HttpServletResponse) response)::setHeader);
        chain.doFilter(request, response);
    }
}
