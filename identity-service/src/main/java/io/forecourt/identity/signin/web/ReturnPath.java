package io.forecourt.identity.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers what somebody came for while they sign in: a path of ours and its query, never an address, so that nobody
 * can be sent elsewhere.
 */
@Component
class ReturnPath implements RequestCache {

    private static final String ATTRIBUTE = "forecourt.return-path";
    private static final int LONGEST = 4_096;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String path = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        if (HttpMethod.GET.matches(request.getMethod()) && path.length() <= LONGEST && isOurs(path)) {
            request.getSession().setAttribute(ATTRIBUTE, path);
        }
    }

    private static boolean isOurs(String path) {
        return path.equals("/account") || path.startsWith("/account/") || path.startsWith("/oauth2/authorize?");
    }

    static Optional<String> in(@Nullable HttpSession session) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(ATTRIBUTE)).filter(ReturnPath::isOurs);
    }

    static void keep(String path, HttpSession session) {
        session.setAttribute(ATTRIBUTE, path);
    }

    /** Requests are not repeated, only their paths are gone to. */
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
