package io.forecourt.payments;

import io.forecourt.payments.provider.OutcomeUnknown;
import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.PaymentProvider;
import io.forecourt.payments.provider.ProviderMisconfigured;
import io.forecourt.payments.provider.ProviderPayment;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a payment on as far as it goes: reads its present state at the provider, applies it, asks for what is wanted,
 * applies the answer. First attempt, repetition, webhook and reconciliation are all this, so that a lost answer is no
 * special case. No transaction is open while the provider is spoken to.
 */
final class Proceeding {

    private static final Logger log = LoggerFactory.getLogger(Proceeding.class);

    /** More refunds than that wait for the next time. */
    private static final int MOST_STEPS = 20;

    private final Providers providers;
    private final PaymentTable payments;
    private final RefundTable refunds;
    private final PaymentAgenda agenda;
    private final Starting starting;
    private final Applying applying;
    private final PaymentStatus status;
    private final Clock clock;

    Proceeding(
            Providers providers,
            PaymentTable payments,
            RefundTable refunds,
            PaymentAgenda agenda,
            Starting starting,
            Applying applying,
            PaymentStatus status,
            Clock clock) {
        this.providers = providers;
        this.payments = payments;
        this.refunds = refunds;
        this.agenda = agenda;
        this.starting = starting;
        this.applying = applying;
        this.status = status;
        this.clock = clock;
    }

    /** Never fails for the provider's sake: then the payment is looked at again later. */
    void proceed(Payment claimed) {
        try {
            PaymentProvider provider = providers.named(claimed.provider());
            Optional<ProviderPayment> seen = starting.present(provider, claimed);
            Payment payment = seen.isPresent() ? steps(provider, claimed, seen.get()) : payments.get(claimed.id());
            agenda.schedule(claimed, nextLook(payment, clock.instant()));
        } catch (OutcomeUnknown e) {
            status.unknown();
            log.warn("Payment {} is looked at again later: {}", claimed.id(), e.getMessage());
            agenda.schedule(claimed, Schedule.soon(claimed, clock.instant()));
        } catch (ProviderMisconfigured e) {
            status.failed();
            log.error("Payment {} waits for somebody to mend this: {}", claimed.id(), e.getMessage());
            agenda.schedule(claimed, Schedule.soon(claimed, clock.instant()));
        } catch (RuntimeException e) {
            status.failed();
            log.error("Payment {} could not be brought on, and is tried again later.", claimed.id(), e);
            agenda.schedule(claimed, Schedule.soon(claimed, clock.instant()));
        }
    }

    private @Nullable Instant nextLook(Payment payment, Instant now) {
        List<Refund> all = refunds.of(payment.id());
        Instant look = Schedule.after(
                payment, all.stream().filter(refund -> !refund.isPostponed(now)).toList(), now);
        return all.stream()
                .filter(refund -> refund.isPostponed(now))
                .map(Refund::notBefore)
                .filter(again -> look == null || again.isBefore(look))
                .min(Comparator.naturalOrder())
                .orElse(look);
    }

    private Payment steps(PaymentProvider provider, Payment claimed, ProviderPayment known) {
        ProviderPayment seen = known;
        Payment payment = applying.seen(claimed.id(), seen);
        Optional<Step> done = Optional.empty();
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<Step> step = next(payment, seen);
            // What has had no effect is asked for again later, not at once.
            if (step.isEmpty() || step.equals(done)) {
                return payment;
            }
            done = step;
            try {
                seen = ask(provider, payment, step.get());
                payment = applying.seen(payment.id(), seen);
            } catch (PaymentDeclined e) {
                seen = provider.read(payment.ref());
                payment = applying.seen(payment.id(), seen);
                // What was refused because it was done already is not wanted any more.
                if (next(payment, seen).equals(step)) {
                    return refused(payment, step.get(), e);
                }
            }
        }
        return payment;
    }

    private Optional<Step> next(Payment payment, ProviderPayment seen) {
        return Step.next(payment, seen.state(), refunds.of(payment.id()), clock.instant());
    }

    private static ProviderPayment ask(PaymentProvider provider, Payment payment, Step step) {
        return switch (step) {
            case Step.Cancel() -> provider.cancel(payment.ref());
            case Step.TakeMoney(long amount) ->
                provider.capture(payment.ref(), payment.amount().withMinorUnits(amount));
            case Step.GiveBack(Refund refund) -> provider.refund(payment.ref(), refund.id(), refund.amount());
        };
    }

    private Payment refused(Payment payment, Step step, PaymentDeclined why) {
        log.info("Payment {}: {} is refused, {}", payment.id(), step.getClass().getSimpleName(), why.getMessage());
        return switch (step) {
            case Step.Cancel() -> throw new OutcomeUnknown("it can be neither paid nor cancelled");
            case Step.TakeMoney _ -> applying.captureRefused(payment.id(), why.reason());
            case Step.GiveBack(Refund refund) -> applying.refundRefused(payment.id(), refund);
        };
    }
}
