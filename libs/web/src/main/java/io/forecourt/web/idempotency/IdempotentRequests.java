package io.forecourt.web.idempotency;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Does a request's work at most once for its key: the work and the memory of its answer commit together or not at all. */
class IdempotentRequests {

    static final String REPLAYED = "Idempotency-Replayed";

    private static final HttpHeaders REPLAY = new HttpHeaders();

    static {
        REPLAY.set(REPLAYED, "true");
    }

    private final StoredAnswers answers;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    IdempotentRequests(StoredAnswers answers, PlatformTransactionManager transactions, JsonMapper json) {
        this.answers = answers;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    ResponseEntity<?> once(IdempotencyKey key, String requestHash, Supplier<ResponseEntity<?>> work) {
        return transaction.execute(_ -> {
            if (!answers.tryLock(key)) {
                throw new RequestInProgress();
            }
            // A statement of its own, after the lock: it sees what the request that had the lock before has committed.
            Optional<StoredAnswers.Found> found = answers.find(key);
            if (found.isPresent()) {
                return replay(found.get(), requestHash);
            }
            return keep(key, requestHash, work.get());
        });
    }

    /** Whether nobody else has the key, or had it before; then it is the current transaction's. */
    boolean takeIfNew(IdempotencyKey key) {
        return answers.tryLock(key) && answers.find(key).isEmpty();
    }

    /** With the current transaction, which has the key. */
    ResponseEntity<?> keep(IdempotencyKey key, String requestHash, ResponseEntity<?> answer) {
        StoredAnswer stored = StoredAnswer.of(answer, json);
        answers.save(key, requestHash, stored);
        return stored.toResponse(answer.getHeaders());
    }

    private static ResponseEntity<byte[]> replay(StoredAnswers.Found found, String requestHash) {
        if (!found.requestHash().equals(requestHash)) {
            throw new KeyReused();
        }
        return found.answer().toResponse(REPLAY);
    }
}
