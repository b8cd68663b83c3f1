package io.forecourt.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * All sessions. What the database said is believed for a few seconds, an absence too: the requests that one page makes
 * cost one read, and a session that ends elsewhere is over here after that time.
 */
@Component
public class Sessions {

    private static final Logger log = LoggerFactory.getLogger(Sessions.class);

    private final SessionTable table;
    private final SessionSettings settings;
    private final Clock clock;
    private final AsyncCache<String, Optional<KeptSession>> kept;

    Sessions(SessionTable table, SessionSettings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
        kept = Caffeine.newBuilder()
                .expireAfterWrite(settings.kept())
                .maximumSize(settings.keptSessions())
                .executor(Runnable::run)
                .buildAsync();
    }

    /** As it was some seconds ago at most. */
    Optional<KeptSession> find(String id) {
        CompletableFuture<Optional<KeptSession>> known = kept.getIfPresent(id);
        if (known != null) {
            return outcome(known);
        }
        return SessionId.isWellFormed(id) ? findAnew(id) : Optional.empty();
    }

    private Optional<KeptSession> findAnew(String id) {
        CompletableFuture<Optional<KeptSession>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<KeptSession>> others = kept.asMap().putIfAbsent(id, mine);
        return others == null ? read(id, mine) : outcome(others);
    }

    /** Of several requests that want to know at once, one asks the database; none holds a lock meanwhile. */
    private Optional<KeptSession> read(String id, CompletableFuture<Optional<KeptSession>> answer) {
        try {
            Optional<KeptSession> found = table.find(id).map(KeptSession::new);
            answer.complete(found);
            return found;
        } catch (RuntimeException failure) {
            answer.completeExceptionally(failure);
            throw failure;
        }
    }

    private static Optional<KeptSession> outcome(CompletableFuture<Optional<KeptSession>> answer) {
        try {
            return answer.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** As it is. */
    public Optional<StoredSession> look(String id) {
        return table.find(id);
    }

    void start(String id, SignedIn who) {
        table.insert(id, who);
    }

    /** Stores now and then that the session is in use; a failure waits for the next request. */
    void seen(String id, KeptSession session) {
        if (session.isToBeSeen(clock.instant(), settings.seenEvery())) {
            try {
                table.seen(id);
            } catch (DataAccessException failure) {
                log.warn("The use of a session cannot be stored: {}", failure.getMessage());
            }
        }
    }

    /** Gives the session that content, unless somebody else has changed or ended it since. */
    public boolean replace(String id, StoredSession known, SignedIn content) {
        boolean replaced = table.replace(id, known.version(), content);
        forget(id);
        return replaced;
    }

    public void end(String id) {
        table.delete(id);
        forget(id);
    }

    public void endAllOf(String accountId) {
        table.deleteAllOf(accountId);
        forgetAllOf(List.of(accountId));
    }

    void forgetAllOf(Collection<String> accountIds) {
        kept.synchronous()
                .asMap()
                .values()
                .removeIf(session -> session.filter(
                                found -> accountIds.contains(found.signedIn().accountId()))
                        .isPresent());
    }

    private void forget(String id) {
        kept.asMap().remove(id);
    }
}
