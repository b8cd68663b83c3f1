package io.forecourt.web.body;

import io.forecourt.web.problem.RequestTooLarge;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is too large: at once when it says so, else when it has sent more than it may. */
public class BodyLimitFilter extends OncePerRequestFilter {

    private final BodyLimits limits;

    public BodyLimitFilter(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize limit = limits.of(PathContainer.parsePath(request.getRequestURI()));
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw new RequestTooLarge(limit);
        }
        chain.doFilter(new LimitedRequest(request, limit), response);
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
