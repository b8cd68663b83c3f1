package io.forecourt.security.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where a request comes from. The gateway says it anew, whatever its clients claim; nobody else reaches a service, but for
 * those on its own network, who could claim any address here.
 */
final class Origin {

    private static final int LONGEST = 100;

    private Origin() {}

    /** The client's address; null outside of a request. */
    static @Nullable String ofCurrentRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : null;
    }

    /** The last address is the one that the nearest proxy has seen. */
    static String of(HttpServletRequest request) {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        if (forwarded.isEmpty()) {
            return request.getRemoteAddr();
        }
        String[] addresses = forwarded.getLast().split(",", -1);
        String nearest = addresses[addresses.length - 1].strip();
        return nearest.substring(0, Math.min(nearest.length(), LONGEST));
    }
}
