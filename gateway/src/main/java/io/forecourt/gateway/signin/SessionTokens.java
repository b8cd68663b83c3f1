package io.forecourt.gateway.signin;

import io.forecourt.gateway.refusal.Reason;
import io.forecourt.gateway.refusal.RefusalLog;
import io.forecourt.gateway.session.SignedIn;
import io.forecourt.gateway.session.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The access tokens that stand behind browsers' sessions. */
@Component
public class SessionTokens {

    private final Renewal renewal;
    private final RefusalLog refusals;

    SessionTokens(Renewal renewal, RefusalLog refusals) {
        this.renewal = renewal;
        this.refusals = refusals;
    }

    /**
     * One that will be good for as long as a request takes; empty when the browser is not signed in.
     *
     * @throws SignedOut the provider gives no more
     * @throws ProviderAway there is none left, and the provider cannot be asked
     */
    public Optional<String> of(HttpServletRequest request) {
        try {
            return SignedIn.of(request).map(who -> fresh(request.getSession(), who.tokens()));
        } catch (SignedOut over) {
            refusals.note(Reason.SESSION_OVER, request);
            throw over;
        }
    }

    private String fresh(HttpSession session, Tokens tokens) {
        return renewal.isDue(tokens) ? renewal.of(session.getId(), tokens).access() : tokens.access();
    }
}
