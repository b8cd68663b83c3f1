package io.forecourt.gateway.signin;

import io.forecourt.gateway.route.OwnApi;
import io.forecourt.gateway.session.SessionCookie;
import io.forecourt.web.FilterOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.security.web.context.AbstractSecurityWebApplicationInitializer;
import org.springframework.web.filter.DelegatingFilterProxy;

/**
 * Leads those requests to Spring Security that are its business. Most have no session, are only passed on, and pass it
 * by: the services decide who may do what.
 *
 * <p>Paths are compared as the container has decoded them, which is how the controllers see them.
 */
class GuardedRequests extends DelegatingFilterProxyRegistrationBean {

    static final String FROM_PROVIDER = "/login/oauth2/code/";

    private static final String FILTER = AbstractSecurityWebApplicationInitializer.DEFAULT_FILTER_NAME;
    private static final String INSIDES = "/actuator";
    private static final String DESCRIPTION = "/v3/api-docs";

    private final SessionCookie cookie;

    GuardedRequests(SessionCookie cookie) {
        super(FILTER);
        this.cookie = cookie;
        setOrder(FilterOrder.REQUEST_TARGET + 20);
    }

    /** What the gateway itself answers to callers with tokens, who may see what {@code GatewayAccess} says. */
    static boolean isGuarded(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith(INSIDES) || OwnApi.has(path) || path.startsWith(DESCRIPTION);
    }

    private boolean concerns(HttpServletRequest request) {
        return cookie.isOn(request) || isGuarded(request) || isFromProvider(request);
    }

    private static boolean isFromProvider(HttpServletRequest request) {
        return request.getServletPath().startsWith(FROM_PROVIDER);
    }

    @Override
    public DelegatingFilterProxy getFilter() {
        return new DelegatingFilterProxy(FILTER) {
            @Override
            public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (concerns((HttpServletRequest) request)) {
                    super.doFilter(request, response, chain);
                } else {
                    chain.doFilter(request, response);
                }
            }
        };
    }
}
