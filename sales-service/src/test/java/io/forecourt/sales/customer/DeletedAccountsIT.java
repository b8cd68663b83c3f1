package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.sales.Dealership;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.sales.SignUps.SignedUp;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.TestKafka;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody signs up, buys, and deletes their account: heard from identity, told to the others. */
class DeletedAccountsIT extends SalesIntegrationTest {

    @Autowired
    private ErasureWatch watch;

    @Autowired
    private Customers customers;

    @Autowired
    private TransactionTemplate transaction;

    private UUID account;
    private long customer;

    @BeforeEach
    void signUp() {
        account = UUID.randomUUID();
        TestKafka.publish(
                EventType.ACCOUNT_REGISTERED,
                new AccountSnapshot(
                        account.toString(),
                        1,
                        false,
                        account + "@example.com",
                        true,
                        "Ada King",
                        List.of("CUSTOMER"),
                        "ACTIVE",
                        null,
                        "2026-03-02T12:00:00Z"));
        customer = await().until(
                        () -> jdbc.sql("select id from customers where account_id = ?")
                                .param(account)
                                .query(Long.class)
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void tellsTheOthersOfTheAccountAndThenThatThePersonIsForgotten() {
        deleteAccount();

        List<PublishedEvent> events = PublishedEvents.on(Topic.CUSTOMERS).await(Long.toString(customer), 2);

        assertThat(events)
                .extracting(PublishedEvent::type)
                .containsExactly(EventType.CUSTOMER_REGISTERED, EventType.CUSTOMER_ANONYMISED);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.contractErrors()).isEmpty());
        assertThat(events.getFirst().payload(CustomerSnapshot.class).accountId())
                .isEqualTo(account.toString());
        assertThat(events.getLast().body()).doesNotContain("Ada", "example.com", account.toString());
    }

    @Test
    void waitsForTheEndOfAnOpenSale() {
        long sale = sale("CONTRACTED");

        deleteAccount();

        Answer waiting = await().until(
                        () -> api.get("/api/v1/customers/{id}", customer),
                        shown -> shown.body().has("erasureRequestedAt"));
        assertThat(waiting.body().at("/lastName").asString()).isEqualTo("King");
        watch.look();
        assertThat(isForgotten()).isFalse();
        dealership.deliver(sale).expect(200);
        assertThat(isForgotten()).isTrue();
    }

    @Test
    void waitsForTheLastOfSeveralSales() {
        long first = sale("RESERVED");
        long second = sale("DRAFT");
        deleteAccountAndWait();

        dealership.cancel(first).expect(200);
        assertThat(isForgotten()).isFalse();

        dealership.cancel(second).expect(200);
        assertThat(isForgotten()).isTrue();
    }

    @Test
    void buysNothingMoreMeanwhile() {
        Answer draft = api.post("/api/v1/sales", saleOf("DRAFT")).expect(201);
        deleteAccountAndWait();

        Answer refused = api.post("/api/v1/sales", saleOf("DRAFT"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("unknown-reference");
        assertThat(refused.detail()).contains("will be forgotten");
        revise(draft, customer);
    }

    @Test
    void isFoundByTheWatchWhenTheSaleWentToSomebodyElse() {
        Answer draft = api.post("/api/v1/sales", saleOf("DRAFT")).expect(201);
        deleteAccountAndWait();
        revise(draft, dealership.customer());
        assertThat(isForgotten()).isFalse();

        watch.look();

        assertThat(isForgotten()).isTrue();
    }

    @Test
    void neverKeepsTheEndOfASaleWaiting() {
        long sale = sale("CONTRACTED");
        deleteAccountAndWait();

        transaction.executeWithoutResult(_ -> {
            assertThat(customers.findForChange(customer)).isPresent();
            dealership.deliver(sale).expect(200);
        });
        assertThat(isForgotten()).isFalse();

        watch.look();

        assertThat(isForgotten()).isTrue();
    }

    /** And nobody waits for anybody for ever, in whatever order they come. */
    @Test
    void isForgottenHoweverManySalesEndWhileTheAccountIsDeleted() throws Exception {
        SignedUp buyer = signUps.customer();
        customer = buyer.id();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            long sale = sale("CONTRACTED");
            work.add(() -> dealership.deliver(sale).status());
        }
        work.add(4, () -> {
            signUps.deleteAccount(buyer);
            return 200;
        });

        try (ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> done : everybody.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(200);
            }
        }
        watch.look();

        assertThat(isForgotten()).isTrue();
    }

    private void deleteAccountAndWait() {
        deleteAccount();
        await().until(() -> jdbc.sql("select erasure_requested_at is not null from customers where id = ?")
                .param(customer)
                .query(Boolean.class)
                .single());
    }

    private void deleteAccount() {
        TestKafka.publish(
                EventType.ACCOUNT_ANONYMISED,
                new AccountSnapshot(
                        account.toString(),
                        2,
                        true,
                        null,
                        false,
                        null,
                        List.of(),
                        "DISABLED",
                        null,
                        "2026-03-02T13:00:00Z"));
    }

    private long sale(String stage) {
        return api.post("/api/v1/sales", saleOf(stage)).expect(201).id();
    }

    private Map<String, Object> saleOf(String stage) {
        Map<String, Object> sale = Dealership.sale(copies.onOffer(), customer, dealership.salesperson());
        sale.put("stage", stage);
        return sale;
    }

    private void revise(Answer sale, long buyer) {
        Map<String, Object> terms = Map.of(
                "customerId",
                buyer,
                "salespersonId",
                dealership.salesperson(),
                "price",
                Map.of("minorUnits", 1, "currency", "USD"),
                "soldOn",
                "2026-03-02");
        api.with("If-Match", sale.etag())
                .put("/api/v1/sales/" + sale.id(), terms)
                .expect(200);
    }

    private boolean isForgotten() {
        return api.get("/api/v1/customers/{id}", customer).problem().equals("customer-not-found");
    }
}
