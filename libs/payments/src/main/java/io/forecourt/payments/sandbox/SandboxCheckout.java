package io.forecourt.payments.sandbox;

import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.ProviderState;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionTemplate;

/** What whoever pays does on the sandbox's page. */
final class SandboxCheckout {

    static final Duration LATE = Duration.ofMinutes(1);

    private final SandboxTable table;
    private final SandboxWebhooks webhooks;
    private final TransactionTemplate transaction;

    SandboxCheckout(SandboxTable table, SandboxWebhooks webhooks, TransactionTemplate transaction) {
        this.table = table;
        this.webhooks = webhooks;
        this.transaction = transaction;
    }

    Optional<SandboxPayment> find(String id) {
        return table.find(id);
    }

    /** The payment as it is after an attempt with that card; one that is over stays as it is. */
    Optional<SandboxPayment> pay(String id, TestCard card) {
        Duration delay = card == TestCard.LATE_WEBHOOK ? LATE : Duration.ZERO;
        return change(id, delay, open -> switch (card) {
            case SUCCESS, LATE_WEBHOOK -> open.paid();
            case DECLINED -> open.declined(Decline.CARD_DECLINED);
            case INSUFFICIENT_FUNDS -> open.declined(Decline.INSUFFICIENT_FUNDS);
            case CHALLENGE -> open.askedByItsBank();
            case LOST_ANSWER -> open.paid().silent(true);
        });
    }

    /** The answer to the bank's question, if it has asked. */
    Optional<SandboxPayment> answer(String id, boolean isThem) {
        return change(id, Duration.ZERO, open -> {
            if (!open.challenged()) {
                return open;
            }
            return isThem ? open.paid() : open.declined(Decline.AUTHENTICATION_FAILED);
        });
    }

    private Optional<SandboxPayment> change(String id, Duration delay, UnaryOperator<SandboxPayment> change) {
        return transaction.execute(_ -> {
            Optional<SandboxPayment> found = table.lock(id);
            if (found.isEmpty() || found.get().state() != ProviderState.OPEN) {
                return found;
            }
            SandboxPayment changed = change.apply(found.get());
            table.update(changed);
            webhooks.tell(changed, delay);
            return Optional.of(changed);
        });
    }
}
