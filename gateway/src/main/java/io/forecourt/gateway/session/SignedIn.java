package io.forecourt.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole content of a session.
 *
 * @param accountId the provider's subject
 * @param roles as of the newest access token
 * @param signedInAt by the provider's clock
 * @param csrfToken what a page must show to act for the account
 */
public record SignedIn(
        String accountId,
        @Nullable String name,
        @Nullable String email,
        List<String> roles,
        Instant signedInAt,
        String csrfToken,
        Tokens tokens) {

    static final String ATTRIBUTE = SignedIn.class.getName();

    public SignedIn {
        roles = List.copyOf(roles);
    }

    /** Who has sent this request, by the browser's session; costs nothing when the browser has none. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE));
    }

    /** Starts a session of its own, under an id that nobody knew before; ends the one that the browser had. */
    public void startSession(HttpServletRequest request) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(ATTRIBUTE, this);
    }

    /** With what the provider has said anew. */
    public SignedIn with(List<String> newRoles, Tokens newTokens) {
        return new SignedIn(accountId, name, email, newRoles, signedInAt, csrfToken, newTokens);
    }

    /** Nothing personal and nothing secret. */
    @Override
    public String toString() {
        return "account " + accountId;
    }
}
