package io.forecourt.payments;

import io.forecourt.payments.ledger.Account;
import io.forecourt.payments.ledger.Ledger;
import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.PaymentProvider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One running instance of a service with payments, that does nothing by itself. */
final class Instance {

    static final Account REVENUE = Account.revenue("17");

    final Payments payments;
    final Webhooks webhooks;
    final Reconciling reconciling;
    final Ledger ledger;
    final PaymentStatus status = new PaymentStatus();
    final List<PaymentListener> listeners = new ArrayList<>();
    final TestClock clock;
    private final TransactionTemplate transaction;

    Instance(TestDatabaseOfPayments database, PaymentProvider provider, TestClock clock) {
        this.clock = clock;
        this.transaction = database.transaction();
        JdbcClient jdbc = database.jdbc();
        var providers = new Providers(List.of(provider), provider.name());
        var table = new PaymentTable(jdbc);
        var refunds = new RefundTable(jdbc);
        var agenda = new PaymentAgenda(jdbc, clock, Duration.ofMinutes(2));
        this.ledger = new Ledger(jdbc, clock);
        var books = new Bookkeeping(ledger);
        var applying = new Applying(
                transaction,
                table,
                new ApplyingRefunds(refunds, books, clock),
                books,
                new Listeners(() -> Stream.of(listeners.toArray(PaymentListener[]::new))));
        var proceeding = new Proceeding(
                providers, table, refunds, agenda, new Starting(table, applying, clock), applying, status, clock);
        this.reconciling = new Reconciling(agenda, proceeding, status, Duration.ofMillis(50));
        this.payments = new Payments(
                table,
                refunds,
                agenda,
                new Refunding(refunds, books, clock),
                proceeding,
                provider.name(),
                clock,
                reconciling::wake);
        this.webhooks = new Webhooks(
                jdbc, transaction, providers, agenda, status, clock, Duration.ofDays(30), reconciling::wake);
    }

    UUID prepare(Capture capture, long cents) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> payments.prepare(order(id, capture, cents)));
        return id;
    }

    Payment started(Capture capture, long cents) {
        return payments.proceed(prepare(capture, cents));
    }

    PaymentOrder order(UUID id, Capture capture, long cents) {
        return new PaymentOrder(
                id,
                "R-" + id,
                euros(cents),
                capture,
                "Parking",
                URI.create("https://forecourt.example/parking"),
                REVENUE,
                clock.instant().plus(Duration.ofMinutes(10)));
    }

    Payment capture(UUID id, long cents) {
        return transaction.execute(_ -> payments.capture(id, cents));
    }

    Payment cancel(UUID id) {
        return transaction.execute(_ -> payments.cancel(id));
    }

    Refund refund(UUID id, long cents) {
        return transaction.execute(_ -> payments.refund(new RefundOrder(UUID.randomUUID(), id, euros(cents), REVENUE)));
    }

    void webhook(String eventId, UUID paymentId) {
        webhooks.receive("bank", (eventId + " " + paymentId).getBytes(StandardCharsets.UTF_8), "good");
    }

    /** As long as there is something due. */
    void reconcile() {
        while (reconciling.once() > 0) {
            // Again, until nothing is.
        }
    }

    /** Until long after everything that waits has had its turn. */
    void settle() {
        for (int i = 0; i < 6; i++) {
            clock.pass(Duration.ofMinutes(11));
            reconcile();
        }
    }

    Payment payment(UUID id) {
        return payments.find(id).orElseThrow();
    }

    static Money euros(long cents) {
        return Money.of(cents, "EUR");
    }
}
