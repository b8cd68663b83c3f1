package io.forecourt.identity.key;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * The keys as this instance knows them, at most {@code readEvery} old. All instances sign with the same one, as they
 * have known for long when it begins.
 */
@Service
public class SigningKeys implements JWKSource<SecurityContext> {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

    private final KeyTable table;
    private final long freshNanos;
    private final Clock clock;
    private volatile @Nullable Known known;

    SigningKeys(KeyTable table, KeyProperties properties, Clock clock) {
        this.table = table;
        this.freshNanos = properties.readEvery().toNanos();
        this.clock = clock;
    }

    private record Known(List<SigningKey> keys, long readAt) {}

    /** All that tokens may still be signed by, and the next one. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        Instant now = clock.instant();
        List<JWK> published = keys().stream()
                .filter(key -> key.mayBePublished(now))
                .<JWK>map(SigningKey::key)
                .toList();
        return selector.select(new JWKSet(published));
    }

    /** The one of these that signs now. */
    public JWK signing(List<JWK> among) {
        Instant now = clock.instant();
        return keys().stream()
                .filter(key -> !key.signsFrom().isAfter(now))
                .flatMap(key -> among.stream().filter(jwk -> key.id().equals(jwk.getKeyID())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no key to sign with"));
    }

    List<SigningKey> keys() {
        Known current = known;
        if (current != null && System.nanoTime() - current.readAt() < freshNanos) {
            return current.keys();
        }
        return read(current);
    }

    private synchronized List<SigningKey> read(@Nullable Known outdated) {
        Known current = known;
        if (current != null && current != outdated) {
            return current.keys();
        }
        try {
            Known read = new Known(table.all(), System.nanoTime());
            known = read;
            return read.keys();
        } catch (DataAccessException failure) {
            if (current == null) {
                throw failure;
            }
            log.warn("Cannot read the signing keys and goes on with those from before: {}", failure.toString());
            known = new Known(current.keys(), System.nanoTime());
            return current.keys();
        }
    }

    /** They were changed here, and are read anew. */
    void changed() {
        known = null;
    }
}
