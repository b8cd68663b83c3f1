package io.forecourt.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.sample.SampleTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SampleTest
class OnceForAKeyIT {

    private static final ResponseEntity<List<Integer>> ANSWER =
            ResponseEntity.status(201).body(List.of(1, 2));

    @Autowired
    private OnceForAKey keys;

    private final String key = UUID.randomUUID().toString();
    private TransactionTemplate transaction;

    @Autowired
    void connect(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void whatWasDoneInATransactionOfOthersIsAnsweredAgainAndNotDone() {
        OnceForAKey.Request first = request("a");
        ResponseEntity<?> answered = transaction.execute(_ -> {
            assertThat(first.isFirst()).isTrue();
            return first.keep(ANSWER);
        });

        OnceForAKey.Request second = request("a");
        assertThat(transaction.<Boolean>execute(_ -> second.isFirst())).isFalse();
        ResponseEntity<?> replayed = second.alone(notDone());

        assertThat(replayed.getStatusCode().value()).isEqualTo(201);
        assertThat(text(replayed)).isEqualTo("[1,2]").isEqualTo(text(answered));
        assertThat(replayed.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void whatIsUndoneLeavesTheKeyFree() {
        OnceForAKey.Request first = request("a");
        transaction.executeWithoutResult(status -> {
            assertThat(first.isFirst()).isTrue();
            first.keep(ANSWER);
            status.setRollbackOnly();
        });

        assertThat(transaction.<Boolean>execute(_ -> request("a").isFirst())).isTrue();
    }

    @Test
    void aKeyThatIsInUseIsNotTakenAndSaysSoAlone() {
        transaction.executeWithoutResult(_ -> {
            assertThat(request("a").isFirst()).isTrue();

            OnceForAKey.Request other = request("a");
            assertThat(elsewhere(other::isFirst)).isFalse();
            assertThatExceptionOfType(RequestInProgress.class)
                    .isThrownBy(() -> elsewhere(() -> other.alone(notDone())));
        });
    }

    @Test
    void anotherRequestWithTheKeyIsRefused() {
        OnceForAKey.Request first = request("a");
        transaction.executeWithoutResult(_ -> {
            assertThat(first.isFirst()).isTrue();
            first.keep(ANSWER);
        });

        assertThatExceptionOfType(KeyReused.class).isThrownBy(() -> request("b").alone(notDone()));
    }

    @Test
    void withoutAKeyEachIsDone() {
        OnceForAKey.Request request = keys.of(new MockHttpServletRequest("POST", "/together"));

        assertThat(request.isFirst()).isTrue();
        assertThat(request.keep(ANSWER)).isSameAs(ANSWER);
        assertThat(request.alone(() -> ANSWER)).isSameAs(ANSWER);
    }

    private OnceForAKey.Request request(String body) {
        var request = new MockHttpServletRequest("POST", "/together");
        request.addHeader("Idempotency-Key", key);
        request.setContent(body.getBytes(UTF_8));
        return keys.of(new RequestDigest(request));
    }

    /** In another transaction. */
    private <T> T elsewhere(Supplier<T> work) {
        var another = new TransactionTemplate(
                Objects.requireNonNull(transaction.getTransactionManager()),
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        return Objects.requireNonNull(another.execute(_ -> work.get()));
    }

    private static Supplier<ResponseEntity<List<Integer>>> notDone() {
        return () -> {
            throw new AssertionError("It was done before");
        };
    }

    private static String text(ResponseEntity<?> answer) {
        return new String((byte[]) answer.getBody(), UTF_8);
    }
}
