package io.forecourt.web.correlation;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of one request through all services: taken from the caller when it is sane, else made here. */
public final class CorrelationId {

    public static final String HEADER = "X-Correlation-Id";

    /** The name in the log's context. */
    public static final String MDC_KEY = "correlationId";

    private static final String ATTRIBUTE = CorrelationId.class.getName();
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private CorrelationId() {}

    /** The id of that request, the same each time. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = sane(request.getHeader(HEADER))
                ? request.getHeader(HEADER)
                : UUID.randomUUID().toString();
        remember(request, id);
        return id;
    }

    private static boolean sane(@Nullable String header) {
        return header != null && SANE.matcher(header).matches();
    }

    private static void remember(ServletRequest request, String id) {
        request.setAttribute(ATTRIBUTE, id);
    }
}
