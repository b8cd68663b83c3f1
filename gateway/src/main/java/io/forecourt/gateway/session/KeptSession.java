package io.forecourt.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** A session as the database had it a moment ago, shared by the requests of that moment. */
final class KeptSession {

    private final StoredSession stored;
    private final AtomicBoolean seen = new AtomicBoolean();

    KeptSession(StoredSession stored) {
        this.stored = stored;
    }

    SignedIn signedIn() {
        return stored.signedIn();
    }

    Instant seenAt() {
        return stored.seenAt();
    }

    /** Whether the time of this request is to be stored: of all that share this, one at most does it. */
    boolean isToBeSeen(Instant now, Duration every) {
        return stored.seenAt().plus(every).isBefore(now) && seen.compareAndSet(false, true);
    }
}
