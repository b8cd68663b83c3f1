package io.forecourt.payments;

import io.forecourt.payments.provider.ProviderState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the provider is to be asked next for a payment whose present state is known. */
sealed interface Step {

    /** Nobody shall pay any more, or what is set aside shall be let go. */
    record Cancel() implements Step {}

    /** @param minorUnits of the payment's currency */
    record TakeMoney(long minorUnits) implements Step {}

    record GiveBack(Refund refund) implements Step {}

    static Optional<Step> next(Payment payment, ProviderState atProvider, List<Refund> refunds, Instant now) {
        return switch (payment.state()) {
            case CREATED -> Optional.empty();
            case PENDING ->
                payment.cancelWanted() || !now.isBefore(payment.payBy()) ? Optional.of(new Cancel()) : Optional.empty();
            case AUTHORIZED -> {
                Long wanted = payment.captureWanted();
                yield payment.cancelWanted()
                        ? Optional.of(new Cancel())
                        : Optional.ofNullable(wanted).map(TakeMoney::new);
            }
            // Given up here while its start was still under way.
            case FAILED, CANCELED ->
                atProvider == ProviderState.OPEN || atProvider == ProviderState.AUTHORIZED
                        ? Optional.of(new Cancel())
                        : Optional.empty();
            case CAPTURED, PARTLY_REFUNDED, REFUNDED ->
                refunds.stream()
                        .filter(refund -> refund.state() == Refund.State.REQUESTED
                                && refund.providerId() == null
                                && !refund.isPostponed(now))
                        .findFirst()
                        .map(GiveBack::new);
        };
    }
}
