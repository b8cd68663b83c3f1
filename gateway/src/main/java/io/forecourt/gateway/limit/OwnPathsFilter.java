package io.forecourt.gateway.limit;

import io.forecourt.gateway.page.ProblemPage;
import io.forecourt.gateway.refusal.Reason;
import io.forecourt.gateway.refusal.RefusalLog;
import io.forecourt.web.FilterOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what the gateway answers itself, before any session is looked up. Routes count where they begin. */
@Component
@Order(FilterOrder.REQUEST_TARGET + 5)
class OwnPathsFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final RefusalLog refusals;

    OwnPathsFilter(RateLimits limits, RefusalLog refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            limits.count(request.getServletPath(), request.getRemoteAddr());
        } catch (TooManyRequests refusal) {
            refusals.note(Reason.TOO_MANY_REQUESTS, request);
            ProblemPage.write(refusal.problem(), request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
