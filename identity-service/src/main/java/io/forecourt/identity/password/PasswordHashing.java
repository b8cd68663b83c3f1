package io.forecourt.identity.password;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Makes and compares the hashes of passwords, few at a time. What is compared to nothing takes as long as what is
 * compared to a hash, so that the time does not tell whether there is one.
 */
@Service
public class PasswordHashing {

    private static final String ARGON2 = "argon2";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final PasswordEncoder encoder;
    private final Semaphore turns;
    private final Duration patience;
    private final String nobodysHash;

    PasswordHashing(PasswordProperties properties) {
        encoder = new DelegatingPasswordEncoder(
                ARGON2,
                Map.of(
                        ARGON2,
                        new Argon2PasswordEncoder(
                                SALT_BYTES, HASH_BYTES, 1, properties.memoryKib(), properties.iterations()),
                        // Of accounts that come from elsewhere.
                        "bcrypt",
                        new BCryptPasswordEncoder()));
        turns = new Semaphore(properties.permits(), true);
        patience = properties.patience();
        nobodysHash = hash("nobody's");
    }

    /** @throws TooBusy when too many others are waiting */
    public String hash(String password) {
        return inTurn(() -> encoder.encode(normalised(password)));
    }

    /**
     * @param hash null where there is none to compare to
     * @throws TooBusy when too many others are waiting
     */
    public boolean matches(String password, @Nullable String hash) {
        boolean equal = inTurn(() -> encoder.matches(normalised(password), hash == null ? nobodysHash : hash));
        return equal && hash != null;
    }

    /** A better hash of a password that fits the one there is; empty if that is good enough. */
    public Optional<String> better(String password, String hash) {
        return encoder.upgradeEncoding(hash) ? Optional.of(hash(password)) : Optional.empty();
    }

    /** The same characters, however the keyboard composes them (NIST SP 800-63B, 3.1.1.2). */
    static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
