package io.forecourt.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * One request's view of a session. It holds one thing only, which is set when somebody signs in: whatever else the
 * servlet API or a framework might want to keep for a browser has no place here.
 */
final class BrowserSession implements Session {

    private final String id;
    private final Duration idle;
    private final @Nullable KeptSession kept;
    private @Nullable SignedIn signedIn;
    private Instant seenAt;
    private boolean stored;

    private BrowserSession(
            String id, Duration idle, @Nullable KeptSession kept, @Nullable SignedIn signedIn, Instant seenAt) {
        this.id = id;
        this.idle = idle;
        this.kept = kept;
        this.signedIn = signedIn;
        this.seenAt = seenAt;
    }

    static BrowserSession started(Duration idle, Instant now) {
        return new BrowserSession(SessionId.random(), idle, null, null, now);
    }

    static BrowserSession found(String id, Duration idle, KeptSession kept) {
        return new BrowserSession(id, idle, kept, kept.signedIn(), kept.seenAt());
    }

    /** What it was found as; null for a new one. */
    @Nullable
    KeptSession kept() {
        return kept;
    }

    @Nullable
    SignedIn signedIn() {
        return signedIn;
    }

    /** Once, however often it is saved. */
    boolean isToBeStored() {
        boolean first = !stored;
        stored = true;
        return first;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        throw new UnsupportedOperationException("Whoever signs in gets a new session");
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return name.equals(SignedIn.ATTRIBUTE) ? (T) signedIn : null;
    }

    @Override
    public Set<String> getAttributeNames() {
        return signedIn == null ? Set.of() : Set.of(SignedIn.ATTRIBUTE);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (kept != null || !(value instanceof SignedIn who)) {
            throw new UnsupportedOperationException("A session holds who has signed in, and no " + name);
        }
        signedIn = who;
    }

    @Override
    public void removeAttribute(String name) {
        throw new UnsupportedOperationException("A session ends as a whole");
    }

    @Override
    public Instant getCreationTime() {
        return signedIn == null ? seenAt : signedIn.signedInAt();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        seenAt = time;
    }

    @Override
    public Instant getLastAccessedTime() {
        return seenAt;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        throw new UnsupportedOperationException("All sessions last equally long");
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    /** The table gives none that has. */
    @Override
    public boolean isExpired() {
        return false;
    }
}
