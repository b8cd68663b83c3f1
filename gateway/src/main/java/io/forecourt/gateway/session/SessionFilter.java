package io.forecourt.gateway.session;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Gives requests their sessions: those that have the cookie, and those that may get one. All others, which are most,
 * have none and cannot make one; nothing is wrapped around their answers.
 */
final class SessionFilter implements Filter {

    /** Where people come back to from the provider. */
    static final String CALLBACK = "/login/oauth2/code/";

    private final SessionRepositoryFilter<?> springSession;
    private final BrowserSessions sessions;
    private final SessionCookie cookie;

    SessionFilter(SessionRepositoryFilter<?> springSession, BrowserSessions sessions, SessionCookie cookie) {
        this.springSession = springSession;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (cookie.isOn(http) || http.getServletPath().startsWith(CALLBACK)) {
            try {
                springSession.doFilter(request, response, chain);
            } finally {
                sessions.done();
            }
        } else {
            chain.doFilter(new WithoutSession(http), response);
        }
    }

    private static final class WithoutSession extends HttpServletRequestWrapper {

        WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            throw new IllegalStateException("Nobody has a session who has not signed in");
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return create ? getSession() : null;
        }
    }
}
