package io.forecourt.payments.ledger;

import io.forecourt.payments.ledger.Posting.Entry;
import io.forecourt.payments.money.Money;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes postings with the current transaction, and proves them. The database keeps them as they are. */
public class Ledger {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Entries that do not sum to zero fail the transaction when it commits.
     *
     * @throws org.springframework.dao.DuplicateKeyException if that kind has been posted for that reference
     * @throws IllegalStateException outside a transaction
     */
    public void post(Posting posting) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A posting is written inside the transaction that it tells of.");
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into ledger_postings (id, kind, reference, payment_id, posted_at) values (?, ?, ?, ?, ?)")
                .param(id)
                .param(posting.kind())
                .param(posting.reference())
                .param(posting.paymentId())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (int line = 0; line < posting.entries().size(); line++) {
            Entry entry = posting.entries().get(line);
            jdbc.sql("insert into ledger_entries (posting_id, line, account, currency, amount) values (?, ?, ?, ?, ?)")
                    .param(id)
                    .param(line + 1)
                    .param(entry.account().name())
                    .param(entry.amount().currency().getCurrencyCode())
                    .param(entry.amount().minorUnits())
                    .update();
        }
    }

    /** The sum of an account's entries in a currency. */
    public Money balance(Account account, String currency) {
        long sum = jdbc.sql("select coalesce(sum(amount), 0) from ledger_entries where account = ? and currency = ?")
                .param(account.name())
                .param(currency)
                .query(Long.class)
                .single();
        return Money.of(sum, currency);
    }

    /**
     * Everything in which the ledger does not balance, or does not say what payments and refunds say; empty when all is
     * well. Reads the whole ledger.
     */
    public List<Discrepancy> discrepancies() {
        return jdbc.sql("select problem, subject, currency, expected, found from ledger_discrepancies")
                .query(Discrepancy.class)
                .list();
    }

    /**
     * Something that does not add up.
     *
     * @param subject a payment or a posting
     * @param expected in minor units
     * @param found in minor units
     */
    public record Discrepancy(String problem, UUID subject, String currency, long expected, long found) {}
}
