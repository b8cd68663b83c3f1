package io.forecourt.gateway.session;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;

/** Gives Spring Session what it needs of the sessions. It asks several times, and gets the same answer for a request. */
final class BrowserSessions implements SessionRepository<BrowserSession> {

    private final Sessions sessions;
    private final SessionSettings settings;
    private final Clock clock;
    private final ThreadLocal<@Nullable Found> found = new ThreadLocal<>();

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
        } else if (signedIn == null) {
            throw new IllegalStateException("Nobody has a session who has not signed in");
        } else if (session.isToBeStored()) {
            sessions.start(session.getId(), signedIn);
        }
    }

    @Override
    public @Nullable BrowserSession findById(String id) {
        Found known = found.get();
        if (known == null || !known.id().equals(id)) {
            known = new Found(id, sessions.find(id));
            found.set(known);
        }
        return known.session()
                .map(kept -> BrowserSession.found(id, settings.idle(), kept))
                .orElse(null);
    }

    @Override
    public void deleteById(String id) {
        found.remove();
        sessions.end(id);
    }

    /** The request is over. */
    void done() {
        found.remove();
    }

    private record Found(String id, Optional<KeptSession> session) {}
}
