package io.forecourt.gateway.signin;

import io.forecourt.gateway.refusal.Reason;
import io.forecourt.gateway.refusal.RefusalLog;
import io.forecourt.gateway.route.Credentials;
import io.forecourt.gateway.route.RouteTable;
import io.forecourt.gateway.session.SignedIn;
import io.forecourt.web.problem.Problem;
import io.forecourt.web.problem.ProblemResponses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * What a browser's session does must come from a page of this site: it shows the session's own token, which other sites
 * cannot read. The token belongs to the session, so that a cookie that somebody else has planted is worth nothing.
 */
final class SessionCsrf implements CsrfTokenRepository, CsrfTokenRequestHandler {

    private static final String HEADER = "X-XSRF-TOKEN";

    /** Of a plain form. Only our own are read: what passes through stays untouched. */
    private static final String PARAMETER = "_csrf";

    private static final Set<String> OWN_FORMS = Set.of("/sign-out", "/sign-out/everywhere");

    private final RouteTable routes;
    private final CsrfCookie cookie;
    private final RefusalLog refusals;

    private SessionCsrf(RouteTable routes, CsrfCookie cookie, RefusalLog refusals) {
        this.routes = routes;
        this.cookie = cookie;
        this.refusals = refusals;
    }

    static CsrfFilter filter(RouteTable routes, CsrfCookie cookie, RefusalLog refusals) {
        SessionCsrf csrf = new SessionCsrf(routes, cookie, refusals);
        CsrfFilter filter = new CsrfFilter(csrf);
        filter.setRequestHandler(csrf);
        filter.setRequireCsrfProtectionMatcher(csrf::actsBySession);
        filter.setAccessDeniedHandler(csrf::refuse);
        return filter;
    }

    private boolean actsBySession(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && (OWN_FORMS.contains(request.getServletPath()) || isRelayed(request))
                && SignedIn.of(request).isPresent();
    }

    private boolean isRelayed(HttpServletRequest request) {
        return routes.find(request.getRequestURI())
                .filter(found -> found.route().settings().credentials() == Credentials.SESSION)
                .isPresent();
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return SignedIn.of(request).map(who -> token(who.csrfToken())).orElse(null);
    }

    /** One that nobody has. */
    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(CsrfCookie.newToken());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // It is part of the session.
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, Supplier<@Nullable CsrfToken> deferred) {
        // No page is made here that would show it.
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        String header = request.getHeader(HEADER);
        return header == null && OWN_FORMS.contains(request.getServletPath())
                ? request.getParameter(PARAMETER)
                : header;
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, PARAMETER, value);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        refusals.note(Reason.CSRF_TOKEN_MISSING, request);
        Problem problem = Problem.of(
                HttpStatus.FORBIDDEN,
                "csrf-token-missing",
                "CSRF token missing",
                "A request that changes something for who is signed in in this browser has to show, in the header "
                        + HEADER + ", the value of the cookie " + cookie.name()
                        + ". GET /api/v1/me sets that cookie. API clients send a bearer token and no cookies instead.");
        ProblemResponses.write(problem, request, response);
    }
}
