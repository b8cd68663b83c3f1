package io.forecourt.gateway.live;

import io.forecourt.gateway.session.Sessions;
import io.forecourt.gateway.session.SignedIn;
import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.security.token.AccessTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.stereotype.Component;

/** Tells who wants to listen: by session, by bearer token, or a stranger. */
@Component
class Listeners {

    private static final Logger log = LoggerFactory.getLogger(Listeners.class);

    private final CurrentCaller callers;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final BearerTokenResolver bearers = new DefaultBearerTokenResolver();

    Listeners(CurrentCaller callers, Sessions sessions, AccessTokens tokens) {
        this.callers = callers;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    Listener of(HttpServletRequest request) {
        Optional<SignedIn> who = SignedIn.of(request);
        if (who.isPresent()) {
            return ofSession(request.getSession().getId(), who.get());
        }
        Caller caller = callers.current();
        return caller.isSignedIn()
                ? ofToken(Objects.requireNonNull(bearers.resolve(request)), caller)
                : new Listener(Audience.VISITOR, () -> true);
    }

    private Listener ofSession(String id, SignedIn who) {
        List<Role> roles =
                who.roles().stream().flatMap(name -> Role.named(name).stream()).toList();
        return new Listener(Audience.of(roles), () -> isStill(id, who));
    }

    private boolean isStill(String id, SignedIn who) {
        try {
            return sessions.look(id)
                    .filter(now -> now.signedIn().roles().equals(who.roles()))
                    .isPresent();
        } catch (DataAccessException unknown) {
            log.debug("Whether a session still is there cannot be asked now.", unknown);
            return true;
        }
    }

    private Listener ofToken(String token, Caller caller) {
        return new Listener(Audience.of(caller.roles()), () -> counts(token));
    }

    private boolean counts(String token) {
        try {
            tokens.authenticate(new BearerTokenAuthenticationToken(token));
            return true;
        } catch (AuthenticationException _) {
            return false;
        }
    }
}
