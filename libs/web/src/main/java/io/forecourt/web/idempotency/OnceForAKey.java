package io.forecourt.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/**
 * What {@link Idempotent} does, for methods that do the work of several requests in one transaction. Another thread than the
 * request's may ask it.
 */
public class OnceForAKey {

    private final IdempotentRequests requests;

    OnceForAKey(IdempotentRequests requests) {
        this.requests = requests;
    }

    /** One request, with a key or without. */
    public final class Request {

        private final Optional<IdempotencyKey> key;
        private final String hash;

        private Request(Optional<IdempotencyKey> key, String hash) {
            this.key = key;
            this.hash = hash;
        }

        /**
         * Whether its work may be done in the current transaction, which then has its key. Where it may not, as it was done
         * before or is being done, {@link #alone} answers it.
         */
        public boolean isFirst() {
            return key.map(requests::takeIfNew).orElse(true);
        }

        /**
         * Keeps the answer with the current transaction.
         *
         * @return the answer as it is to be sent
         */
        public <T> ResponseEntity<T> keep(ResponseEntity<T> answer) {
            return key.map(present -> OnceForAKey.<T>sent(requests.keep(present, hash, answer)))
                    .orElse(answer);
        }

        /** Its work in a transaction of its own, unless it was done before. */
        public <T> ResponseEntity<T> alone(Supplier<ResponseEntity<T>> work) {
            return key.map(present -> OnceForAKey.<T>sent(requests.once(present, hash, work::get)))
                    .orElseGet(work);
        }
    }

    /** Its body has been read. */
    public Request of(HttpServletRequest request) {
        Optional<IdempotencyKey> key = IdempotencyKey.of(request);
        return new Request(key, key.isEmpty() ? "" : hash(request));
    }

    private static String hash(HttpServletRequest request) {
        try {
            return RequestDigest.of(request).hash();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The body is in bytes already, which is what it would become. */
    @SuppressWarnings("unchecked")
    private static <T> ResponseEntity<T> sent(ResponseEntity<?> answer) {
        return (ResponseEntity<T>) answer;
    }
}
