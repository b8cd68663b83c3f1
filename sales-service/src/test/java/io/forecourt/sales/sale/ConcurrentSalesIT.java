package io.forecourt.sales.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.Dealership;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.sales.commitment.AutomobileAlreadyCommitted;
import io.forecourt.sales.commitment.CommitmentKind;
import io.forecourt.sales.commitment.CommittingVehicles;
import io.forecourt.sales.commitment.Period;
import io.forecourt.sales.vehicle.Vin;
import io.forecourt.testing.Client.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

class ConcurrentSalesIT extends SalesIntegrationTest {

    private static final int AT_ONCE = 64;

    @Autowired
    private CommittingVehicles committing;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void warmUp() {
        dealership.sell(copies.onOffer());
    }

    @Test
    void sellsAVinOnceWhateverTheConcurrency() throws Exception {
        String vin = copies.onOffer();
        Map<String, Object> sale = dealership.sale(vin, "CONTRACTED");

        List<Answer> answers = atOnce(_ -> () -> post(sale, UUID.randomUUID().toString()));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("automobile-already-committed");
        });
        assertThat(count("sales", vin)).isOne();
        assertThat(count("commitments", vin)).isOne();
    }

    @Test
    void doesOneRequestOnceHoweverOftenItIsSent() throws Exception {
        String vin = copies.onOffer();
        Map<String, Object> sale = dealership.sale(vin, "CONTRACTED");
        String key = UUID.randomUUID().toString();

        List<Answer> answers = atOnce(_ -> () -> post(sale, key));

        List<Answer> done =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(done).isNotEmpty();
        assertThat(done).extracting(Answer::text).containsOnly(done.getFirst().text());
        assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("request-in-progress");
        });
        assertThat(count("sales", vin)).isOne();
        assertThat(post(sale, key).text()).isEqualTo(done.getFirst().text());
    }

    @Test
    void endsASaleOnceWhateverTheConcurrency() throws Exception {
        String vin = copies.onOffer();
        long sale = dealership.sell(vin).id();

        List<Answer> answers =
                atOnce(number -> () -> number % 2 == 0 ? dealership.cancel(sale) : dealership.deliver(sale));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("illegal-move"));
    }

    @Test
    void neverErasesACustomerWhoseSaleIsBeingRecorded() throws Exception {
        for (int round = 0; round < 10; round++) {
            long customer = dealership.customer();
            Map<String, Object> sale = Dealership.sale(copies.onOffer(), customer, dealership.salesperson());

            List<Answer> answers = atOnce(
                    2,
                    number -> () -> number == 0
                            ? api.post("/api/v1/sales", sale)
                            : api.delete("/api/v1/customers/{id}", customer));

            boolean sold = answers.get(0).status() == 201;
            boolean erased = answers.get(1).status() == 204;
            assertThat(sold).as(answers.toString()).isNotEqualTo(erased);
        }
    }

    /** The constraint is the guarantee; the lock on the automobile's copy only makes the refusals friendly. */
    @Test
    void commitsAVinOnceEvenWithoutTheLock() throws Exception {
        Vin vin = Vin.of(copies.onOffer());
        Period period = Period.openFrom(Instant.now());

        List<Boolean> taken = atOnce(_ -> () -> take(vin, period));

        assertThat(taken).containsOnlyOnce(true);
        assertThat(count("commitments", vin.value())).isOne();
    }

    private boolean take(Vin vin, Period period) {
        try {
            transaction.executeWithoutResult(_ -> committing.take(vin, CommitmentKind.SALE, period, null));
            return true;
        } catch (AutomobileAlreadyCommitted | ConcurrencyFailureException _) {
            return false;
        }
    }

    private Answer post(Map<String, Object> sale, String key) {
        return api.with("Idempotency-Key", key).post("/api/v1/sales", sale);
    }

    private long count(String table, String vin) {
        return jdbc.sql("select count(*) from " + table + " where vin = ?")
                .param(vin)
                .query(Long.class)
                .single();
    }

    private static <T> List<T> atOnce(IntFunction<Callable<T>> work) throws Exception {
        return atOnce(AT_ONCE, work);
    }

    private static <T> List<T> atOnce(int times, IntFunction<Callable<T>> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int number = 0; number < times; number++) {
                Callable<T> task = work.apply(number);
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> result : running) {
                results.add(result.get());
            }
            return results;
        }
    }
}
