package io.forecourt.web.body;

import io.forecourt.web.problem.RequestTooLarge;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses a body that is too large: at once when it says so, else when it has sent more than it may. */
public class BodyLimitFilter extends OncePerRequestFilter {

    private final DataSize limit;
    private final Map<PathPattern, DataSize> limits = new LinkedHashMap<>();

    public BodyLimitFilter(BodyLimits properties) {
        this.limit = properties.limit();
        properties
                .limits()
                .forEach(
                        path -> limits.putIfAbsent(PathPatternParser.defaultInstance.parse(path.path()), path.limit()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize most = limitOf(request);
        if (request.getContentLengthLong() > most.toBytes()) {
            throw new RequestTooLarge(most);
        }
        chain.doFilter(new LimitedRequest(request, most), response);
    }

    private DataSize limitOf(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return limits.entrySet().stream()
                .filter(candidate -> candidate.getKey().matches(path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(limit);
    }

    private static final class LimitedRequest extends ObservedRequest {

        private final DataSize limit;
        private long count;

        LimitedRequest(HttpServletRequest request, DataSize limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        protected void read(byte[] bytes, int offset, int length) {
            count += length;
            if (count > limit.toBytes()) {
                throw new RequestTooLarge(limit);
            }
        }
    }
}
