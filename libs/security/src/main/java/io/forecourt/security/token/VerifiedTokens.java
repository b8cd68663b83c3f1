package io.forecourt.security.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.security.core.Authentication;

/**
 * Tokens that were verified a moment ago, by their hashes, as a session sends the same one with every request: the
 * signature costs 20 µs (RS256) to 400 µs (ES256), and reading the claims 10 µs more, where this costs one. A token is
 * never remembered beyond its own end; a key that is withdrawn counts for so much longer. Only good tokens are kept, so
 * that nobody can fill the memory with their own.
 */
final class VerifiedTokens {

    private static final int MOST = 2_000;

    private final Map<String, Remembered> tokens = new ConcurrentHashMap<>();
    private final long rememberedForNanos;
    private final LongSupplier nanoTime;

    VerifiedTokens(Duration rememberedFor, LongSupplier nanoTime) {
        this.rememberedForNanos = rememberedFor.toNanos();
        this.nanoTime = nanoTime;
    }

    private record Remembered(Authentication owner, long at, long forNanos) {

        boolean counts(long now) {
            return now - at < forNanos;
        }
    }

    /** Whose the token is, when that was found out a moment ago. */
    Optional<Authentication> ownerOf(String token) {
        String hash = hash(token);
        Remembered found = tokens.get(hash);
        if (found == null) {
            return Optional.empty();
        }
        if (!found.counts(nanoTime.getAsLong())) {
            tokens.remove(hash, found);
            return Optional.empty();
        }
        return Optional.of(found.owner());
    }

    /** @param left how long the token itself counts */
    void remember(String token, Authentication owner, Duration left) {
        if (tokens.size() >= MOST) {
            tokens.clear();
        }
        // A year is longer than anything that is remembered, and no more than a long holds.
        Duration atMost = left.compareTo(Duration.ofDays(365)) > 0 ? Duration.ofDays(365) : left;
        long forNanos = Math.min(rememberedForNanos, atMost.toNanos());
        if (forNanos > 0) {
            tokens.put(hash(token), new Remembered(owner, nanoTime.getAsLong(), forNanos));
        }
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return new String(hash, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
