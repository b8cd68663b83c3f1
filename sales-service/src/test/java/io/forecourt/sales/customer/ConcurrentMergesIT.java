package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.Dealership;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.sales.SignUps.SignedUp;
import io.forecourt.testing.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/** Two customers become one while others are busy with them. */
class ConcurrentMergesIT extends SalesIntegrationTest {

    @RepeatedTest(5)
    void makesOneOfTwoWhoeverIsToStay() throws Exception {
        long ann = dealership.customer();
        long anna = dealership.customer();

        List<Integer> statuses = atOnce(List.of(() -> merge(ann, anna), () -> merge(anna, ann)));

        assertThat(statuses).containsOnlyOnce(200).hasSize(2);
        assertThat(jdbc.sql("select count(*) from customers where id in (?, ?) and merged_into is null")
                        .params(ann, anna)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    /** Sales that are recorded, revised and ended meanwhile: no sale stays with somebody who is gone. */
    @RepeatedTest(5)
    void losesNoSale() throws Exception {
        long survivor = dealership.customer();
        long duplicate = dealership.customer();
        long seller = dealership.salesperson();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Map<String, Object> sale = Dealership.sale(copies.onOffer(), duplicate, seller);
            work.add(() -> api.post("/api/v1/sales", sale).status());
            long earlier = api.post("/api/v1/sales", Dealership.sale(copies.onOffer(), duplicate, seller))
                    .expect(201)
                    .id();
            work.add(() -> dealership.deliver(earlier).status());
        }
        work.add(4, () -> merge(survivor, duplicate));

        List<Integer> statuses = atOnce(work);

        assertThat(statuses.get(4)).isIn(200, 409);
        assertThat(statuses).isSubsetOf(200, 201, 409, 422);
        if (statuses.get(4) == 200) {
            assertThat(salesOf(duplicate)).isZero();
            assertThat(salesOf(survivor))
                    .isEqualTo(6
                            + statuses.stream().filter(status -> status == 201).count());
        }
    }

    /** Whichever comes first, the person who deletes their account is forgotten. */
    @RepeatedTest(5)
    void forgetsWhoDeletesTheirAccountMeanwhile() throws Exception {
        SignedUp person = signUps.customer();
        long survivor = dealership.customer();

        List<Integer> statuses = atOnce(List.of(() -> merge(survivor, person.id()), () -> {
            signUps.deleteAccount(person);
            return 200;
        }));

        assertThat(api.get("/api/v1/customers/{id}", person.id()).status()).isIn(404, 410);
        if (statuses.getFirst() == 200) {
            assertThat(api.get("/api/v1/customers/{id}", survivor).status()).isEqualTo(404);
        }
    }

    private int merge(long survivor, long duplicate) {
        Answer answer = api.with("If-Match", "*")
                .post("/api/v1/customers/" + survivor + "/merge", Map.of("duplicateId", duplicate));
        return answer.status();
    }

    private long salesOf(long customer) {
        return jdbc.sql("select count(*) from sales where customer_id = ?")
                .param(customer)
                .query(Long.class)
                .single();
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        List<T> done = new ArrayList<>();
        try (ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> result : everybody.invokeAll(work)) {
                done.add(result.get());
            }
        }
        return done;
    }
}
