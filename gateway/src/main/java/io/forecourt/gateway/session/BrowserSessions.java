package io.forecourt.gateway.session;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;

/** Gives Spring Session what it needs of the sessions. */
final class BrowserSessions implements SessionRepository<BrowserSession> {

    private final Sessions sessions;
    private final SessionSettings settings;
    private final Clock clock;

    BrowserSessions(Sessions sessions, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public BrowserSession createSession() {
        return BrowserSession.started(settings.idle(), clock.instant());
    }

    /** Called for each request that has looked at its session, when its answer begins. */
    @Override
    public void save(BrowserSession session) {
        KeptSession kept = session.kept();
        SignedIn signedIn = session.signedIn();
        if (kept != null) {
            sessions.seen(session.getId(), kept);
        } else if (signedIn != null) {
            sessions.start(session.getId(), signedIn);
        } else {
            throw new IllegalStateException("Nobody has a session who has not signed in");
        }
    }

    @Override
    public @Nullable BrowserSession findById(String id) {
        return sessions.find(id)
                .map(kept -> BrowserSession.found(id, settings.idle(), kept))
                .orElse(null);
    }

    @Override
    public void deleteById(String id) {
        sessions.end(id);
    }
}
