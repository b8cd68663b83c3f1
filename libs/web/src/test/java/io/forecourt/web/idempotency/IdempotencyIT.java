package io.forecourt.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sample.Cars;
import io.forecourt.sample.Requests;
import io.forecourt.sample.Requests.Answer;
import io.forecourt.sample.SampleTest;
import io.forecourt.testing.SqlStatements;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SampleTest
class IdempotencyIT {

    private static final String PATH = "/api/v1/cars";

    @LocalServerPort
    private int port;

    @Autowired
    private Cars cars;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IdempotencyPruning pruning;

    @Autowired
    private StoredAnswers answers;

    @Autowired
    private PlatformTransactionManager transactions;

    private Requests requests;
    private String name;
    private String key;

    @BeforeEach
    void connect() {
        requests = new Requests(port);
        name = UUID.randomUUID().toString().substring(0, 12);
        key = UUID.randomUUID().toString();
    }

    @Test
    void theSameRequestGetsTheSameAnswerWithoutASecondEffect() {
        Answer first = post(car(10));
        Answer second = post(car(10));

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body()).contains(name);
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.header(header)).isEqualTo(first.header(header)).isNotEmpty();
        }
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(cars.named(name)).isOne();
    }

    @Test
    void anAnswerWithAKeyLooksLikeOneWithout() {
        Answer plain = requests.post(PATH, car(10));
        name = name.substring(1) + "x";
        Answer keyed = post(car(10));

        assertThat(keyed.status()).isEqualTo(plain.status());
        assertThat(keyed.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
        assertThat(keyed.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(keyed.body()).isEqualTo("{\"id\":%d,\"name\":\"%s\",\"price\":10}", keyed.<Integer>at("$.id"), name);
    }

    @Test
    void aKeyIsForOneRequestOnly() {
        post(car(10));

        assertProblem(post(car(11)), 422, "idempotency-key-reused");
        assertProblem(post(car(10) + " "), 422, "idempotency-key-reused");
        assertProblem(requests.post(PATH + "?a=b", car(10), "Idempotency-Key", key), 422, "idempotency-key-reused");
        assertThat(cars.named(name)).isOne();
    }

    @Test
    void whenTheWorkFailsTheKeyIsFreeAgain() {
        assertProblem(post(car(2_000_000)), 409, "too-expensive");
        assertThat(cars.named(name)).isZero();

        assertThat(post(car(10)).status()).isEqualTo(201);
        assertThat(cars.named(name)).isOne();
    }

    @Test
    void aRequestThatNeverReachedTheWorkLeavesTheKeyFree() {
        assertProblem(post("{\"name\":\"a\",\"price\":-1}"), 400, "invalid-request");

        assertThat(post(car(10)).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\tb"})
    void aKeyHasPrintableCharacters(String bad) {
        key = bad;
        Answer answer = post(car(10));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.<String>at("$.errors[0].pointer")).isEqualTo("/Idempotency-Key");
    }

    @Test
    void aKeyHasAtMost255Characters() {
        key = "k".repeat(256);
        assertProblem(post(car(10)), 400, "invalid-request");
        key = "k".repeat(100) + UUID.randomUUID().toString().repeat(4).substring(0, 144);
        assertThat(post(car(10)).status()).isEqualTo(201);
    }

    @Test
    void ofManyAtOnceOneTakesEffectAndEachGetsItsAnswerOrIsToldToWait() throws Exception {
        List<Answer> answers = atOnce(IntStream.range(0, 64)
                .<Callable<Answer>>mapToObj(_ -> () -> post(car(10)))
                .toList());

        assertThat(cars.named(name)).isOne();
        List<Answer> created =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(created).isNotEmpty();
        assertThat(created)
                .extracting(Answer::body)
                .containsOnly(created.getFirst().body());
        assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer -> {
            assertProblem(answer, 409, "request-in-progress");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        });
        assertThat(post(car(10)).body()).isEqualTo(created.getFirst().body());
    }

    @Test
    void whileOneIsUnderWayTheOthersAreToldToWait() {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            assertThat(answers.tryLock(new IdempotencyKey("", key))).isTrue();

            Answer answer = post(car(10));

            assertProblem(answer, 409, "request-in-progress");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        });
        assertThat(post(car(10)).status()).isEqualTo(201);
    }

    @Test
    void manyAtOnceWithKeysOfTheirOwnAreManyRequests() throws Exception {
        List<Answer> answers = atOnce(IntStream.range(0, 64)
                .<Callable<Answer>>mapToObj(i -> () ->
                        requests.post(PATH, "{\"name\":\"" + name + i + "\",\"price\":1}", "Idempotency-Key", key + i))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(201);
    }

    @Test
    void aKeyedRequestCostsThreeStatementsMore() throws Exception {
        int plain = SqlStatements.during(() -> requests.post(PATH, car(10)));
        name = name + "x";
        int keyed = SqlStatements.during(() -> post(car(10)));
        int replayed = SqlStatements.during(() -> post(car(10)));

        assertThat(keyed).isEqualTo(plain + 3);
        assertThat(replayed).isEqualTo(2);
    }

    @Test
    void answersAreForgottenAfter24Hours() {
        post(car(10));
        String oldKey = key;
        jdbc.sql("update idempotency_keys set created_at = now() - interval '25 hours' where idempotency_key = ?")
                .param(oldKey)
                .update();
        key = UUID.randomUUID().toString();
        name = name + "x";
        post(car(10));

        pruning.prune();

        assertThat(stored(oldKey)).isZero();
        assertThat(stored(key)).isOne();
    }

    @Test
    void aBodyInPiecesIsTheSameRequest() {
        String body = car(10);
        post(body);

        Answer again = requests.send(requests.builder(PATH, "Idempotency-Key", key, "Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(body))));

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    private int stored(String idempotencyKey) {
        return jdbc.sql("select count(*) from idempotency_keys where idempotency_key = ?")
                .param(idempotencyKey)
                .query(Integer.class)
                .single();
    }

    private Answer post(String json) {
        return requests.post(PATH, json, "Idempotency-Key", key);
    }

    private String car(long price) {
        return "{\"name\":\"" + name + "\",\"price\":" + price + "}";
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(IdempotencyIT::answer).toList();
        }
    }

    private static Answer answer(Future<Answer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void assertProblem(Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.<String>at("$.type")).isEqualTo("urn:forecourt:problem:" + slug);
    }
}
