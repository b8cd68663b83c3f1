package io.forecourt.payments;

import io.forecourt.payments.ledger.Account;
import io.forecourt.payments.ledger.Ledger;
import io.forecourt.payments.ledger.Posting;

/** What payments and refunds are in the ledger. */
final class Bookkeeping {

    private final Ledger ledger;

    Bookkeeping(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The provider holds money for us, which the service owes or has earned. */
    void captured(Payment payment, long amount) {
        ledger.post(Posting.transfer(
                "capture",
                payment.id().toString(),
                payment.id(),
                payment.amount().withMinorUnits(amount),
                payment.creditedTo(),
                Account.provider(payment.provider())));
    }

    void refundRequested(Refund refund) {
        transfer("refund-owed", refund, Account.REFUNDS_OWED, refund.takenFrom());
    }

    void refundPaid(Payment payment, Refund refund) {
        transfer("refund-paid", refund, Account.provider(payment.provider()), Account.REFUNDS_OWED);
    }

    /** It never left the provider, and is owed no more. */
    void refundWithdrawn(Refund refund) {
        transfer("refund-withdrawn", refund, refund.takenFrom(), Account.REFUNDS_OWED);
    }

    /** It has come back to the provider after all. */
    void refundReturned(Payment payment, Refund refund) {
        transfer("refund-returned", refund, refund.takenFrom(), Account.provider(payment.provider()));
    }

    private void transfer(String kind, Refund refund, Account from, Account to) {
        ledger.post(Posting.transfer(kind, refund.id().toString(), refund.paymentId(), refund.amount(), from, to));
    }
}
