package io.forecourt.payments;

import static io.forecourt.payments.PaymentRow.utc;

import io.forecourt.payments.provider.PaymentProvider;
import io.forecourt.payments.provider.UnverifiedWebhook;
import io.forecourt.payments.provider.WebhookEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what providers send. A webhook is a hint: once verified and remembered, it puts its payment on the agenda, and
 * what counts is what the provider says when it is asked. So duplicates and any order do no harm.
 */
public final class Webhooks {

    private static final Logger log = LoggerFactory.getLogger(Webhooks.class);

    private static final String REMEMBER = """
            insert into provider_events (provider, event_id, received_at) values (?, ?, ?)
            on conflict do nothing""";

    // language=sql
    private static final String PAYMENT = """
            select id from payments where provider = :provider and (id = :id or provider_id = :providerId)""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Providers providers;
    private final PaymentAgenda agenda;
    private final PaymentStatus status;
    private final Clock clock;
    private final Duration eventsKept;
    private final Runnable wakeReconciling;

    Webhooks(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Providers providers,
            PaymentAgenda agenda,
            PaymentStatus status,
            Clock clock,
            Duration eventsKept,
            Runnable wakeReconciling) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.providers = providers;
        this.agenda = agenda;
        this.status = status;
        this.clock = clock;
        this.eventsKept = eventsKept;
        this.wakeReconciling = wakeReconciling;
    }

    /** The provider's header that a webhook's signature is in. */
    public String signatureHeader(String provider) {
        return providers.named(provider).signatureHeader();
    }

    /**
     * When this returns, the hint is committed and the provider need not send it again.
     *
     * @throws UnverifiedWebhook if it is forged, altered or old
     */
    public void receive(String providerName, byte[] body, String signature) {
        PaymentProvider provider = providers.named(providerName);
        WebhookEvent event;
        try {
            event = provider.webhook(body, signature);
        } catch (UnverifiedWebhook e) {
            status.unverified();
            log.warn("A webhook for {} is refused: {}", providerName, e.getMessage());
            throw e;
        }
        transaction.executeWithoutResult(_ -> {
            forgetOldEvents();
            if (isNews(providerName, event)) {
                jdbc.sql(PAYMENT)
                        .param("provider", providerName)
                        .param("id", event.paymentId())
                        .param("providerId", event.providerId())
                        .query(UUID.class)
                        .list()
                        .forEach(agenda::hint);
            }
        });
        wakeReconciling.run();
    }

    /** Those that no provider repeats any more. */
    private void forgetOldEvents() {
        jdbc.sql("delete from provider_events where received_at < ?")
                .param(utc(clock.instant().minus(eventsKept)))
                .update();
    }

    private boolean isNews(String provider, WebhookEvent event) {
        return jdbc.sql(REMEMBER)
                        .param(provider)
                        .param(event.eventId())
                        .param(utc(clock.instant()))
                        .update()
                == 1;
    }
}
