package io.forecourt.gateway.signin;

import io.forecourt.gateway.session.Sessions;
import io.forecourt.gateway.session.SignedIn;
import io.forecourt.gateway.session.StoredSession;
import io.forecourt.gateway.session.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gets a session's next access token before the last one runs out. Of the requests that need it at once, one asks the
 * provider; the others go on with the old token while it is good, or wait for that answer.
 */
@Component
class Renewal {

    private static final Logger log = LoggerFactory.getLogger(Renewal.class);

    /** So long before its end a token is renewed, or a quarter of its life. */
    private static final Duration EARLY = Duration.ofMinutes(1);

    /** What a request needs on its way, with clocks that differ a little. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(5);

    /** So long a provider that is away is not asked again for what can wait. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Sessions sessions;
    private final TokenRequests requests;
    private final Clock clock;
    private final Map<String, CompletableFuture<Tokens>> underWay = new ConcurrentHashMap<>();
    private volatile Instant providerAwayAt = Instant.EPOCH;

    Renewal(Sessions sessions, TokenRequests requests, Clock clock) {
        this.sessions = sessions;
        this.requests = requests;
        this.clock = clock;
    }

    boolean isDue(Tokens tokens) {
        if (tokens.refresh() == null) {
            return !isUsable(tokens);
        }
        Duration quarter =
                Duration.between(tokens.accessIssued(), tokens.accessEnds()).dividedBy(4);
        Duration early = quarter.compareTo(EARLY) < 0 ? quarter : EARLY;
        return !clock.instant().isBefore(tokens.accessEnds().minus(early));
    }

    private boolean isUsable(Tokens tokens) {
        return clock.instant().isBefore(tokens.accessEnds().minus(ON_THE_WAY));
    }

    private boolean isProviderLeftAlone() {
        Duration since = Duration.between(providerAwayAt, clock.instant());
        return !since.isNegative() && since.compareTo(PAUSE) < 0;
    }

    /** The tokens that follow those, or those themselves while they are good and no others can be had. */
    Tokens of(String sessionId, Tokens old) {
        if (isUsable(old) && isProviderLeftAlone()) {
            return old;
        }
        CompletableFuture<Tokens> mine = new CompletableFuture<>();
        CompletableFuture<Tokens> others = underWay.putIfAbsent(sessionId, mine);
        if (others == null) {
            return lead(sessionId, old, mine);
        }
        return isUsable(old) ? old : outcome(others);
    }

    private Tokens lead(String sessionId, Tokens old, CompletableFuture<Tokens> outcome) {
        try {
            Tokens next = nextOrOld(sessionId, old);
            outcome.complete(next);
            return next;
        } catch (RuntimeException failure) {
            outcome.completeExceptionally(failure);
            throw failure;
        } finally {
            underWay.remove(sessionId, outcome);
        }
    }

    private Tokens nextOrOld(String sessionId, Tokens old) {
        try {
            return next(sessionId);
        } catch (ProviderAway failure) {
            providerAwayAt = clock.instant();
            log.warn("An access token cannot be renewed: {}", String.valueOf(failure.getCause()));
            if (isUsable(old)) {
                return old;
            }
            throw failure;
        }
    }

    private Tokens next(String sessionId) {
        StoredSession stored = sessions.look(sessionId).orElseThrow(SignedOut::new);
        SignedIn who = stored.signedIn();
        if (!isDue(who.tokens())) {
            // Another gateway was first, or a request that this one has just missed.
            return who.tokens();
        }
        return requests.next(who)
                .map(next -> keep(sessionId, stored, next))
                .orElseGet(() -> refused(sessionId, stored));
    }

    private Tokens keep(String sessionId, StoredSession stored, SignedIn next) {
        return sessions.replace(sessionId, stored, next) ? next.tokens() : newest(sessionId);
    }

    /** Unless another gateway has got the next token by the same refresh token, which some providers take once only. */
    private Tokens refused(String sessionId, StoredSession stored) {
        StoredSession now = sessions.look(sessionId).orElseThrow(SignedOut::new);
        if (now.version() == stored.version()) {
            sessions.end(sessionId);
            throw new SignedOut();
        }
        return now.signedIn().tokens();
    }

    private Tokens newest(String sessionId) {
        return sessions.look(sessionId).orElseThrow(SignedOut::new).signedIn().tokens();
    }

    private static Tokens outcome(CompletableFuture<Tokens> answer) {
        try {
            return answer.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
