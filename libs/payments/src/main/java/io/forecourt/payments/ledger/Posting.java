package io.forecourt.payments.ledger;

import io.forecourt.payments.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to money, in entries that sum to zero in each currency.
 *
 * @param kind in lower case and hyphens: {@code capture}
 * @param reference of what has happened; a kind is posted once for each
 * @param paymentId the payment it belongs to, if it does to one
 */
public record Posting(
        String kind, String reference, @Nullable UUID paymentId, List<Entry> entries) {

    public Posting {
        entries = List.copyOf(entries);
    }

    /**
     * Money goes from one account to another.
     *
     * @param amount more than nothing
     */
    public static Posting transfer(
            String kind, String reference, @Nullable UUID paymentId, Money amount, Account from, Account to) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("What is posted is more than nothing.");
        }
        Money less = amount.withMinorUnits(-amount.minorUnits());
        return new Posting(kind, reference, paymentId, List.of(new Entry(to, amount), new Entry(from, less)));
    }

    /** @param amount more than zero is a debit, less than zero a credit */
    public record Entry(Account account, Money amount) {}
}
