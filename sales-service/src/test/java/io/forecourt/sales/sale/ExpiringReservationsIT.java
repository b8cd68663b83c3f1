package io.forecourt.sales.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client.Answer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ExpiringReservationsIT extends SalesIntegrationTest {

    @Autowired
    private ExpiringReservations expiring;

    @Autowired
    private Sales sales;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void leaveNothingOfOtherTests() {
        expiring.cancelOverdue();
    }

    @Test
    void cancelsTheSaleAndSaysWhy() {
        long sale = overdue(copies.onOffer());

        assertThat(expiring.cancelOverdue()).isOne();

        Answer expired = api.get("/api/v1/sales/{id}", sale);
        assertThat(expired.body().at("/status").asString()).isEqualTo("CANCELLED");
        assertThat(expired.body().at("/closure/by").asString()).isEqualTo("EXPIRY");
        assertThat(expired.body().at("/closure/reason").asString()).startsWith("The reservation ran out at ");
    }

    @Test
    void leavesOthersAlone() {
        long reserved = dealership.reserve(copies.onOffer()).id();
        long contracted = dealership.sell(copies.onOffer()).id();

        assertThat(expiring.cancelOverdue()).isZero();

        assertThat(statusOf(reserved)).isEqualTo("RESERVED");
        assertThat(statusOf(contracted)).isEqualTo("CONTRACTED");
    }

    @Test
    void cancelsEachOnceWhenManyInstancesLook() throws Exception {
        List<Long> overdue =
                IntStream.range(0, 60).mapToObj(_ -> overdue(copies.onOffer())).toList();

        int cancelled = 0;
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> running = IntStream.range(0, 4)
                    .mapToObj(_ -> instances.submit(expiring::cancelOverdue))
                    .toList();
            for (Future<Integer> instance : running) {
                cancelled += instance.get();
            }
        }

        assertThat(cancelled).isEqualTo(60);
        assertThat(overdue).allSatisfy(sale -> assertThat(statusOf(sale)).isEqualTo("CANCELLED"));
    }

    @Test
    void leavesASaleToWhoeverIsBusyWithIt() {
        long sale = overdue(copies.onOffer());

        transaction.executeWithoutResult(_ -> {
            assertThat(sales.findForChange(sale)).isPresent();
            try (ExecutorService another = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThat(another.submit(expiring::cancelOverdue))
                        .succeedsWithin(Duration.ofSeconds(30))
                        .isEqualTo(0);
            }
        });

        assertThat(statusOf(sale)).isEqualTo("RESERVED");
    }

    @Test
    void freesTheVinBeforeAnybodyHasLooked() {
        String vin = copies.onOffer();
        long first = overdue(vin);
        copies.put(vin, "RESERVED");

        assertThat(dealership.sell(vin).status()).isEqualTo(201);
        assertThat(statusOf(first)).isEqualTo("CANCELLED");
    }

    private long overdue(String vin) {
        long sale = dealership.reserve(vin).id();
        Reservations.letRunOut(jdbc, sale);
        return sale;
    }

    private String statusOf(long sale) {
        return api.get("/api/v1/sales/{id}", sale).body().at("/status").asString();
    }
}
