package io.forecourt.payments;

import io.forecourt.payments.ledger.Ledger;
import io.forecourt.payments.provider.PaymentProvider;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What payments are made of. */
@Configuration(proxyBeanMethods = false)
public class PaymentsConfiguration {

    @Bean
    Ledger ledger(JdbcClient jdbc, Clock clock) {
        return new Ledger(jdbc, clock);
    }

    @Bean
    PaymentStatus paymentStatus() {
        return new PaymentStatus();
    }

    @Bean
    PaymentMeters paymentMeters(PaymentStatus status) {
        return new PaymentMeters(status);
    }

    @Bean
    OwedRefunds owedRefunds(JdbcClient jdbc) {
        return new OwedRefunds(jdbc);
    }

    @Bean
    Providers paymentProviders(ObjectProvider<PaymentProvider> all, PaymentsProperties properties) {
        return new Providers(all.orderedStream().toList(), properties.provider());
    }

    @Bean
    PaymentAgenda paymentAgenda(JdbcClient jdbc, Clock clock, PaymentsProperties properties) {
        return new PaymentAgenda(jdbc, clock, properties.lease());
    }

    @Bean
    Proceeding paymentProceeding(
            Providers providers,
            PaymentAgenda agenda,
            JdbcClient jdbc,
            Ledger ledger,
            PlatformTransactionManager transactions,
            ObjectProvider<PaymentListener> listeners,
            PaymentStatus status,
            Clock clock) {
        var payments = new PaymentTable(jdbc);
        var refunds = new RefundTable(jdbc);
        var books = new Bookkeeping(ledger);
        var applying = new Applying(
                new TransactionTemplate(transactions),
                payments,
                new ApplyingRefunds(refunds, books, clock),
                books,
                new Listeners(listeners::orderedStream));
        return new Proceeding(
                providers, payments, refunds, agenda, new Starting(payments, applying, clock), applying, status, clock);
    }

    @Bean
    Reconciling paymentReconciling(
            PaymentAgenda agenda, Proceeding proceeding, PaymentStatus status, PaymentsProperties properties) {
        return new Reconciling(agenda, proceeding, status, properties.pollInterval());
    }

    @Bean
    Payments payments(
            JdbcClient jdbc,
            PaymentAgenda agenda,
            Ledger ledger,
            Proceeding proceeding,
            Providers providers,
            Clock clock,
            Reconciling reconciling) {
        var refunds = new RefundTable(jdbc);
        return new Payments(
                new PaymentTable(jdbc),
                refunds,
                agenda,
                new Refunding(refunds, new Bookkeeping(ledger), clock),
                proceeding,
                providers.chosen(),
                clock,
                reconciling::wake);
    }

    @Bean
    Webhooks paymentWebhooks(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Providers providers,
            PaymentAgenda agenda,
            PaymentStatus status,
            Clock clock,
            PaymentsProperties properties,
            Reconciling reconciling) {
        return new Webhooks(
                jdbc,
                new TransactionTemplate(transactions),
                providers,
                agenda,
                status,
                clock,
                properties.eventsKept(),
                reconciling::wake);
    }
}
