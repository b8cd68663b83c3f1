package io.forecourt.payments;

import io.forecourt.payments.money.Money;
import io.forecourt.payments.provider.OutcomeUnknown;
import io.forecourt.payments.provider.PaymentProvider;
import io.forecourt.payments.provider.PaymentRef;
import io.forecourt.payments.provider.PaymentRequest;
import io.forecourt.payments.provider.PaymentSearch;
import io.forecourt.payments.provider.ProviderPayment;
import io.forecourt.payments.provider.UnverifiedWebhook;
import io.forecourt.payments.provider.WebhookEvent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A provider that outlives the instances, loses answers as a test wants, and remembers idempotency keys until it is told
 * to forget them: then whoever refunds twice has refunded twice.
 */
final class TestBank implements PaymentProvider {

    /** When an answer is lost. */
    enum Loss {
        BEFORE_IT_WAS_DONE,
        AFTER_IT_WAS_DONE
    }

    private final Map<UUID, BankPayment> payments = new HashMap<>();
    private final Map<String, Loss> losses = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private final Map<String, Runnable> beforeAnswers = new HashMap<>();
    private final Map<String, RuntimeException> failures = new HashMap<>();
    private boolean keysForgotten;

    /** The answer of the next call of that name. */
    synchronized void loseNext(String call, Loss loss) {
        losses.put(call, loss);
    }

    /** The next call of that name, which does nothing. */
    synchronized void failNext(String call, RuntimeException failure) {
        failures.put(call, failure);
    }

    synchronized void loseNothing() {
        losses.clear();
    }

    /** Once, when such a call has been done and not answered yet. */
    synchronized void beforeNextAnswer(String call, Runnable action) {
        beforeAnswers.put(call, action);
    }

    /** From now on it does again what it is asked again. */
    synchronized void forgetKeys() {
        keysForgotten = true;
    }

    synchronized int calls(String name) {
        return calls.getOrDefault(name, 0);
    }

    synchronized BankPayment of(UUID paymentId) {
        return payments.get(paymentId);
    }

    synchronized boolean knows(UUID paymentId) {
        return payments.containsKey(paymentId);
    }

    @Override
    public String name() {
        return "bank";
    }

    @Override
    public ProviderPayment start(PaymentRequest request) {
        return answer("start", () -> payments.computeIfAbsent(request.paymentId(), _ -> new BankPayment(request)));
    }

    @Override
    public ProviderPayment read(PaymentRef payment) {
        return answer("read", () -> payments.get(payment.paymentId()));
    }

    @Override
    public Optional<ProviderPayment> find(PaymentSearch search) {
        return knows(search.paymentId())
                ? Optional.of(answer("find", () -> payments.get(search.paymentId())))
                : Optional.empty();
    }

    @Override
    public ProviderPayment capture(PaymentRef payment, Money amount) {
        return answer("capture", () -> of(payment.paymentId()).capture(amount.minorUnits()));
    }

    @Override
    public ProviderPayment cancel(PaymentRef payment) {
        return answer("cancel", () -> of(payment.paymentId()).cancel());
    }

    @Override
    public ProviderPayment refund(PaymentRef payment, UUID refundId, Money amount) {
        return answer("refund", () -> {
            BankPayment known = of(payment.paymentId());
            return !keysForgotten && known.hasRefund(refundId) ? known : known.refund(refundId, amount.minorUnits());
        });
    }

    @Override
    public WebhookEvent webhook(byte[] body, String signature) {
        if (!signature.equals("good")) {
            throw new UnverifiedWebhook("forged");
        }
        String[] parts = new String(body, StandardCharsets.UTF_8).split(" ");
        return new WebhookEvent(parts[0], "changed", null, UUID.fromString(parts[1]));
    }

    @Override
    public String signatureHeader() {
        return "Bank-Signature";
    }

    private ProviderPayment answer(String call, Supplier<BankPayment> work) {
        ProviderPayment answer;
        Runnable before;
        synchronized (this) {
            calls.merge(call, 1, Integer::sum);
            RuntimeException failure = failures.remove(call);
            if (failure != null) {
                throw failure;
            }
            Loss loss = losses.remove(call);
            if (loss == Loss.BEFORE_IT_WAS_DONE) {
                throw new OutcomeUnknown("lost on the way to the bank");
            }
            answer = work.get().shown();
            if (loss == Loss.AFTER_IT_WAS_DONE) {
                throw new OutcomeUnknown("lost on the way from the bank");
            }
            before = beforeAnswers.remove(call);
        }
        if (before != null) {
            before.run();
        }
        return answer;
    }
}
