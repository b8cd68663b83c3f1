package io.forecourt.payments;

import java.util.concurrent.atomic.AtomicLong;

/** How payments fare on this instance. */
final class PaymentStatus {

    private final AtomicLong unknown = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong unverified = new AtomicLong();
    private volatile long overdue;

    void unknown() {
        unknown.incrementAndGet();
    }

    void failed() {
        failed.incrementAndGet();
    }

    void unverified() {
        unverified.incrementAndGet();
    }

    void overdue(long count) {
        overdue = count;
    }

    /** Answers of a provider that were lost. */
    long unknownCount() {
        return unknown.get();
    }

    /** Attempts that failed for another reason than the provider's answer: somebody has to look. */
    long failedCount() {
        return failed.get();
    }

    long unverifiedCount() {
        return unverified.get();
    }

    /** Payments that should have been looked at minutes ago, as of the last look. */
    long overdueCount() {
        return overdue;
    }
}
