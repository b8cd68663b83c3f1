package io.forecourt.payments;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Payments in figures. */
final class PaymentMeters implements MeterBinder {

    private final PaymentStatus status;

    PaymentMeters(PaymentStatus status) {
        this.status = status;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        FunctionCounter.builder("forecourt.payments.unknown", status, PaymentStatus::unknownCount)
                .description("Calls to a provider whose outcome was not known, and which are reconciled")
                .register(meters);
        FunctionCounter.builder("forecourt.payments.failed", status, PaymentStatus::failedCount)
                .description("Alarm: payments that could not be brought on, and wait for somebody to look")
                .register(meters);
        FunctionCounter.builder("forecourt.payments.webhooks.unverified", status, PaymentStatus::unverifiedCount)
                .description("Webhooks that were forged, altered or old")
                .register(meters);
        Gauge.builder("forecourt.payments.overdue", status, PaymentStatus::overdueCount)
                .description("Alarm: payments whose outcome has not been known for minutes")
                .register(meters);
    }
}
