package io.forecourt.security.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's public keys, kept in memory. A token of a known key is verified without asking anybody: older keys are
 * replaced beside the requests, and stay while the issuer is away. Only a token of an unknown key waits for the issuer,
 * as that is what the first one after a rotation looks like, and for at most one attempt per pause, as that is also what
 * anybody can make up. Nimbus's own sources make such a token an error of ours, or let it wait for its turn.
 */
class IssuerKeys implements JWKSource<SecurityContext> {

    private static final Logger log = LoggerFactory.getLogger(IssuerKeys.class);
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int LARGEST_BYTES = 256 * 1024;

    private final URI source;
    private final long keptForNanos;
    private final long pauseNanos;
    private final ReentrantLock loading = new ReentrantLock();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile @Nullable Kept kept;
    private volatile @Nullable Long lastAttempt;

    IssuerKeys(URI source, Duration keptFor, Duration pause) {
        this.source = source;
        this.keptForNanos = keptFor.toNanos();
        this.pauseNanos = pause.toNanos();
    }

    private record Kept(JWKSet keys, long at) {}

    /** @throws KeysUnavailable when there are none to look among */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeysUnavailable {
        Kept known = kept;
        if (known != null) {
            List<JWK> matching = selector.select(known.keys());
            if (!matching.isEmpty()) {
                renewWhenOld(known);
                return matching;
            }
        }
        return selector.select(newerThan(known).keys());
    }

    private void renewWhenOld(Kept known) {
        if (System.nanoTime() - known.at() > keptForNanos && mayTry() && renewing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("issuer-keys").start(() -> {
                try {
                    load();
                } finally {
                    renewing.set(false);
                }
            });
        }
    }

    /** What came since, or is there now; what was there before when the issuer was asked just now. */
    private Kept newerThan(@Nullable Kept known) throws KeysUnavailable {
        loading.lock();
        try {
            if (kept == known && mayTry()) {
                load();
            }
            Kept found = kept;
            if (found == null) {
                throw new KeysUnavailable("No keys from " + source + " yet");
            }
            return found;
        } finally {
            loading.unlock();
        }
    }

    private boolean mayTry() {
        Long last = lastAttempt;
        return last == null || System.nanoTime() - last >= pauseNanos;
    }

    private void load() {
        lastAttempt = System.nanoTime();
        try {
            JWKSet keys = JWKSet.load(source.toURL(), PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_BYTES);
            kept = new Kept(keys, System.nanoTime());
            log.debug("Fetched {} keys from {}", keys.size(), source);
        } catch (IOException | ParseException | IllegalArgumentException failure) {
            log.warn(
                    "Cannot fetch the keys of tokens from {}, {}: {}",
                    source,
                    kept == null ? "so that nobody can sign in" : "and goes on with those from before",
                    failure.toString());
        } finally {
            lastAttempt = System.nanoTime();
        }
    }
}
