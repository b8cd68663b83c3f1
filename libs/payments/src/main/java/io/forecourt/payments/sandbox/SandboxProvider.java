package io.forecourt.payments.sandbox;

import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.OutcomeUnknown;
import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.PaymentProvider;
import io.forecourt.payments.provider.PaymentRef;
import io.forecourt.payments.provider.PaymentRequest;
import io.forecourt.payments.provider.PaymentSearch;
import io.forecourt.payments.provider.ProviderMisconfigured;
import io.forecourt.payments.provider.ProviderPayment;
import io.forecourt.payments.provider.ProviderRefund;
import io.forecourt.payments.provider.ProviderState;
import io.forecourt.payments.provider.WebhookEvent;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/** The sandbox as the port has it. Each call is a transaction of its own, as at any provider. */
public final class SandboxProvider implements PaymentProvider {

    /** Where the browser goes, on the site that it is on. */
    static final String PAGE = "/api/v1/sandbox-payments/";

    private final SandboxTable table;
    private final SandboxWebhooks webhooks;
    private final TransactionTemplate transaction;

    SandboxProvider(SandboxTable table, SandboxWebhooks webhooks, TransactionTemplate transaction) {
        this.table = table;
        this.webhooks = webhooks;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public ProviderPayment start(PaymentRequest request) {
        table.insert("sbx_" + UUID.randomUUID().toString().replace("-", ""), request);
        return shown(table.find(request.paymentId()).orElseThrow());
    }

    @Override
    public ProviderPayment read(PaymentRef payment) {
        return shown(table.find(payment.providerId()).orElseThrow(SandboxProvider::unknown));
    }

    @Override
    public Optional<ProviderPayment> find(PaymentSearch search) {
        return table.find(search.paymentId()).map(this::shown);
    }

    @Override
    public ProviderPayment capture(PaymentRef payment, Money amount) {
        return change(payment, now -> {
            if (now.state() == ProviderState.CAPTURED && now.captured() == amount.minorUnits()) {
                return now;
            }
            if (now.state() != ProviderState.AUTHORIZED
                    || amount.minorUnits() > now.amount().minorUnits()) {
                throw new PaymentDeclined(Decline.NOT_IN_THIS_STATE, now.state().name());
            }
            return now.in(ProviderState.CAPTURED, amount.minorUnits());
        });
    }

    @Override
    public ProviderPayment cancel(PaymentRef payment) {
        return change(payment, now -> {
            if (now.state() == ProviderState.CAPTURED) {
                throw new PaymentDeclined(Decline.NOT_IN_THIS_STATE, "it has been paid");
            }
            return now.in(ProviderState.CANCELED, 0);
        });
    }

    @Override
    public ProviderPayment refund(PaymentRef payment, UUID refundId, Money amount) {
        return change(payment, now -> {
            List<ProviderRefund> refunds = table.refunds(now.id());
            long left = now.captured()
                    - refunds.stream().mapToLong(ProviderRefund::minorUnits).sum();
            if (refunds.stream().anyMatch(refund -> refundId.equals(refund.refundId()))) {
                return now;
            }
            if (amount.minorUnits() > left) {
                throw new PaymentDeclined(Decline.NOT_IN_THIS_STATE, "less than that is left");
            }
            table.insertRefund("sbr_" + refundId.toString().replace("-", ""), now.id(), refundId, amount.minorUnits());
            return now;
        });
    }

    @Override
    public WebhookEvent webhook(byte[] body, String signature) {
        return webhooks.read(body, signature);
    }

    @Override
    public String signatureHeader() {
        return SandboxSignature.HEADER;
    }

    private ProviderPayment change(PaymentRef payment, Function<SandboxPayment, SandboxPayment> change) {
        Answer answer = transaction.execute(_ -> {
            SandboxPayment now = table.lock(payment.providerId()).orElseThrow(SandboxProvider::unknown);
            SandboxPayment changed = change.apply(now);
            table.update(now.losesAnswer() ? changed.silent(false) : changed);
            webhooks.tell(changed, Duration.ZERO);
            return new Answer(shown(changed), now.losesAnswer());
        });
        if (answer.isLost()) {
            throw new OutcomeUnknown("the sandbox has lost its answer, for this card does that");
        }
        return answer.payment();
    }

    private ProviderPayment shown(SandboxPayment payment) {
        return new ProviderPayment(
                payment.id(),
                payment.state(),
                payment.amount(),
                payment.captured(),
                payment.state() == ProviderState.OPEN ? URI.create(PAGE + payment.id()) : null,
                payment.decline(),
                table.refunds(payment.id()));
    }

    private static ProviderMisconfigured unknown() {
        return new ProviderMisconfigured("the sandbox knows no such payment");
    }

    /** What the sandbox says, if it gets there. */
    private record Answer(ProviderPayment payment, boolean isLost) {}
}
