package io.forecourt.payments;

import io.forecourt.payments.provider.Capture;
import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.PaymentDeclined;
import io.forecourt.payments.provider.PaymentRequest;
import io.forecourt.payments.provider.ProviderPayment;
import io.forecourt.payments.provider.ProviderRefund;
import io.forecourt.payments.provider.ProviderState;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The truth about a payment. */
final class BankPayment {

    private final PaymentRequest request;
    private final Map<String, ProviderRefund> refunds = new HashMap<>();
    private ProviderState state = ProviderState.OPEN;
    private ProviderRefund.State refundsBegin = ProviderRefund.State.SUCCEEDED;
    private Decline decline;
    private Decline captureRefusal;
    private boolean cancelsLater;
    private long captured;

    BankPayment(PaymentRequest request) {
        this.request = request;
    }

    void pay() {
        if (state == ProviderState.OPEN) {
            if (request.capture() == Capture.AUTOMATIC) {
                captured = request.amount().minorUnits();
            }
            state = request.capture() == Capture.AUTOMATIC ? ProviderState.CAPTURED : ProviderState.AUTHORIZED;
        }
    }

    void refuse(Decline reason) {
        decline = reason;
    }

    void refundsBegin(ProviderRefund.State begin) {
        refundsBegin = begin;
    }

    /** Those that are on their way, and all that come. */
    void refundsArrive() {
        refundsBegin = ProviderRefund.State.SUCCEEDED;
        refunds.replaceAll((_, refund) -> refund.state() == ProviderRefund.State.PENDING
                ? new ProviderRefund(
                        refund.providerId(), refund.refundId(), refund.minorUnits(), ProviderRefund.State.SUCCEEDED)
                : refund);
    }

    void refundsBecome(ProviderRefund.State now) {
        refunds.replaceAll(
                (_, refund) -> new ProviderRefund(refund.providerId(), refund.refundId(), refund.minorUnits(), now));
    }

    boolean hasRefund(UUID refundId) {
        return refunds.values().stream().anyMatch(refund -> refundId.equals(refund.refundId()));
    }

    /** @param reason null for no more */
    void refuseCaptures(Decline reason) {
        captureRefusal = reason;
    }

    /** Whatever our books say. */
    BankPayment refund(UUID refundId, long amount) {
        if (state != ProviderState.CAPTURED || amount > captured - givenBack()) {
            throw new PaymentDeclined(Decline.NOT_IN_THIS_STATE, "too much");
        }
        String id = "re_" + UUID.randomUUID();
        refunds.put(id, new ProviderRefund(id, refundId, amount, refundsBegin));
        return this;
    }

    BankPayment capture(long amount) {
        if (state != ProviderState.AUTHORIZED) {
            throw new PaymentDeclined(Decline.NOT_IN_THIS_STATE, state.name());
        }
        if (captureRefusal != null) {
            throw new PaymentDeclined(captureRefusal, "not now");
        }
        captured = amount;
        state = ProviderState.CAPTURED;
        return this;
    }

    /** Says yes, and does nothing yet. */
    void cancelsLater() {
        cancelsLater = true;
    }

    BankPayment cancel() {
        if (cancelsLater) {
            cancelsLater = false;
            return this;
        }
        if (state == ProviderState.CAPTURED) {
            throw new PaymentDeclined(Decline.NOT_IN_THIS_STATE, "too late");
        }
        state = ProviderState.CANCELED;
        return this;
    }

    long captured() {
        return captured;
    }

    ProviderState state() {
        return state;
    }

    int refundCount() {
        return refunds.size();
    }

    /** On its way or there. */
    long givenBack() {
        return refunds.values().stream()
                .filter(refund -> refund.state() != ProviderRefund.State.FAILED)
                .mapToLong(ProviderRefund::minorUnits)
                .sum();
    }

    ProviderPayment shown() {
        return new ProviderPayment(
                "bank_" + request.paymentId(),
                state,
                request.amount(),
                captured,
                state == ProviderState.OPEN ? URI.create("https://bank.example/pay") : null,
                decline,
                refunds.values().stream().toList());
    }
}
