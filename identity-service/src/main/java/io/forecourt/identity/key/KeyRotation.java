package io.forecourt.identity.key;

import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        alone(() -> {
            Instant now = clock.instant();
            List<SigningKey> all = table.all();
            all.stream().filter(key -> !key.mayBePublished(now)).forEach(key -> table.delete(key.id()));
            Optional<SigningKey> newest = all.stream().findFirst();
            if (newest.isEmpty()) {
                make(now, now);
            } else if (newest.get().isTooShort()
                    || !newest.get().madeAt().plus(properties.usedFor()).isAfter(now)) {
                replace(newest.get(), now);
            }
            return true;
        });
    }

    /** Makes the next key, unless one waits for its turn already. Returns that one. */
    SigningKey rotate() {
        return alone(() -> {
            Instant now = clock.instant();
            SigningKey newest = table.all().getFirst();
            return newest.signsFrom().isAfter(now) ? newest : replace(newest, now);
        });
    }

    /**
     * Takes a key away that somebody else may have got hold of. Tokens that it signed are refused as soon as everybody has
     * fetched the keys anew.
     *
     * @return whether there was such a key
     */
    boolean revoke(String id) {
        return alone(() -> {
            boolean found = table.delete(id);
            if (found) {
                audit.record("signing-key.revoked", KEY, id);
            }
            Instant now = clock.instant();
            if (table.all().stream().allMatch(key -> key.signsFrom().isAfter(now))) {
                make(now, now);
            }
            return found;
        });
    }

    private SigningKey replace(SigningKey old, Instant now) {
        SigningKey next = make(now, now.plus(properties.publishedAhead()));
        table.publishOnlyUntil(old, next.signsFrom().plus(properties.keptAfter()));
        log.info("The signing key {} takes over from {} at {}.", next.id(), old.id(), next.signsFrom());
        return next;
    }

    private SigningKey make(Instant now, Instant signsFrom) {
        SigningKey key = table.make(now, signsFrom);
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
