package io.forecourt.payments;

import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.PaymentProvider;
import io.forecourt.payments.provider.PaymentRequest;
import io.forecourt.payments.provider.PaymentSearch;
import io.forecourt.payments.provider.ProviderPayment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a payment known to its provider. That it may be known is written before it is asked for, so that a payment whose
 * answer was lost is looked for first, and started again only where there is none.
 */
final class Starting {

    /** Longer than any request to start is on its way. */
    private static final Duration START_WITHIN = Duration.ofMinutes(10);

    /** Clocks differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final PaymentTable payments;
    private final Applying applying;
    private final Clock clock;

    Starting(PaymentTable payments, Applying applying, Clock clock) {
        this.payments = payments;
        this.applying = applying;
        this.clock = clock;
    }

    /** What the provider says of the payment, which it is told of if it has to be. */
    Optional<ProviderPayment> present(PaymentProvider provider, Payment payment) {
        if (payment.providerId() != null) {
            return Optional.of(provider.read(payment.ref()));
        }
        if (payment.state() != PaymentState.CREATED) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant startedUntil = payment.startedUntil();
        if (startedUntil != null) {
            Optional<ProviderPayment> found = provider.find(
                    new PaymentSearch(payment.id(), payment.createdAt().minus(SKEW), startedUntil.plus(SKEW)));
            if (found.isPresent()) {
                return found;
            }
        }
        if (payment.cancelWanted() || !now.isBefore(payment.payBy())) {
            applying.neverStarted(payment.id());
            return Optional.empty();
        }
        payments.mayHaveStarted(payment.id(), now.plus(START_WITHIN));
        try {
            return Optional.of(provider.start(request(payment)));
        } catch (PaymentDeclined e) {
            applying.failed(payment.id(), e.reason());
            return Optional.empty();
        }
    }

    private static PaymentRequest request(Payment payment) {
        return new PaymentRequest(
                payment.id(),
                payment.amount(),
                payment.capture(),
                payment.description(),
                payment.returnUrl(),
                Map.of("reference", payment.reference()));
    }
}
