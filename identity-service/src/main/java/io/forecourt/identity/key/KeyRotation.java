package io.forecourt.identity.key;

import com.nimbusds.jose.jwk.RSAKey;
import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees to it that there is a key to sign with, and that it is not the same for too long. */
@Service
class KeyRotation {

    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);
    private static final String KEY = "signing-key";

    private final KeyTable table;
    private final SigningKeys keys;
    private final KeyProperties properties;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeyRotation(
            KeyTable table,
            SigningKeys keys,
            KeyProperties properties,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.keys = keys;
        this.properties = properties;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does what is due: the first key, the next one, or taking an old one away. Any instance may, at any time. */
    void turn() {
        List<SigningKey> seen = table.all();
        Instant before = clock.instant();
        if (isDue(seen, before)) {
            RSAKey fresh = SigningKey.generate();
            alone(() -> turn(fresh));
        } else if (seen.stream().anyMatch(key -> !key.mayBePublished(before))) {
            alone(() -> prune(table.all(), clock.instant()));
        }
    }

    private boolean turn(RSAKey fresh) {
        Instant now = clock.instant();
        List<SigningKey> all = table.all();
        prune(all, now);
        if (all.isEmpty()) {
            make(fresh, now, now);
        } else if (isDue(all, now)) {
            replace(all.getFirst(), fresh, now);
        }
        return true;
    }

    private boolean isDue(List<SigningKey> all, Instant now) {
        return all.isEmpty()
                || all.getFirst().isTooShort()
                || !all.getFirst().madeAt().plus(properties.usedFor()).isAfter(now);
    }

    private boolean prune(List<SigningKey> all, Instant now) {
        all.stream().filter(key -> !key.mayBePublished(now)).forEach(key -> table.delete(key.id()));
        return true;
    }

    /** Makes the next key, unless one waits for its turn already. Returns that one. */
    SigningKey rotate() {
        RSAKey fresh = SigningKey.generate();
        return alone(() -> {
            Instant now = clock.instant();
            SigningKey newest = table.all().getFirst();
            return newest.signsFrom().isAfter(now) ? newest : replace(newest, fresh, now);
        });
    }

    /**
     * Takes a key away that somebody else may have got hold of. Tokens that it signed are refused as soon as everybody has
     * fetched the keys anew.
     *
     * @return whether there was such a key
     */
    boolean revoke(String id) {
        RSAKey fresh = SigningKey.generate();
        return alone(() -> {
            boolean found = table.delete(id);
            if (found) {
                audit.record("signing-key.revoked", KEY, id);
            }
            Instant now = clock.instant();
            if (table.all().stream().allMatch(key -> key.signsFrom().isAfter(now))) {
                make(fresh, now, now);
            }
            return found;
        });
    }

    private SigningKey replace(SigningKey old, RSAKey fresh, Instant now) {
        SigningKey next = make(fresh, now, now.plus(properties.publishedAhead()));
        table.publishOnlyUntil(old, next.signsFrom().plus(properties.keptAfter()));
        log.info("The signing key {} takes over from {} at {}.", next.id(), old.id(), next.signsFrom());
        return next;
    }

    private SigningKey make(RSAKey fresh, Instant now, Instant signsFrom) {
        SigningKey key = table.add(fresh, now, signsFrom);
        audit.record("signing-key.made", KEY, key.id());
        return key;
    }

    private <T> T alone(Supplier<T> work) {
        T result = transaction.execute(_ -> {
            table.lock();
            return work.get();
        });
        keys.changed();
        return Objects.requireNonNull(result);
    }
}
