package io.forecourt.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.payments.TestDatabaseOfPayments;
import io.forecourt.payments.ledger.Posting.Entry;
import io.forecourt.payments.money.Money;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;

class LedgerIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("ledger-it");
    private static final Account CASH = new Account("cash");
    private static final Account REVENUE = Account.revenue("17");
    private static final Money TWELVE = Money.of(1200, "EUR");

    private final Ledger ledger = new Ledger(DATABASE.jdbc(), Clock.systemUTC());

    @AfterAll
    static void closes() {
        DATABASE.close();
    }

    @Test
    void moneyGoesFromOneAccountToAnother() {
        Account operator = Account.revenue("moves");
        post(Posting.transfer("test", unique(), null, TWELVE, Account.DEPOSITS, operator));
        post(Posting.transfer("test", unique(), null, Money.of(200, "EUR"), operator, Account.DEPOSITS));
        post(Posting.transfer("test", unique(), null, Money.of(70, "USD"), Account.DEPOSITS, operator));

        assertThat(ledger.balance(operator, "EUR")).isEqualTo(Money.of(1000, "EUR"));
        assertThat(ledger.balance(operator, "USD")).isEqualTo(Money.of(70, "USD"));
        assertThat(ledger.discrepancies()).isEmpty();
    }

    @Test
    void whatDoesNotSumToZeroIsNotCommitted() {
        refuses("do not sum to zero", new Entry(CASH, TWELVE), new Entry(REVENUE, Money.of(-1199, "EUR")));
        refuses("do not sum to zero", new Entry(CASH, TWELVE), new Entry(REVENUE, Money.of(-1200, "USD")));
        refuses("do not sum to zero", new Entry(CASH, TWELVE));
        refuses("do not sum to zero");
    }

    @Test
    void aThingIsPostedOnce() {
        Posting posting = Posting.transfer("test", unique(), null, TWELVE, REVENUE, CASH);
        post(posting);

        assertThatThrownBy(() -> post(posting)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aPostingIsWrittenInsideATransactionOnly() {
        Posting posting = Posting.transfer("test", unique(), null, TWELVE, REVENUE, CASH);

        assertThatThrownBy(() -> ledger.post(posting)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entries set amount = amount + 1",
                "delete from ledger_entries",
                "truncate ledger_entries",
                "update ledger_postings set kind = 'other'",
                "delete from ledger_postings",
                "truncate ledger_postings cascade",
            })
    void whatIsWrittenStays(String change) {
        assertThatThrownBy(() -> DATABASE.jdbc().sql(change).update())
                .hasStackTraceContaining("The ledger is append-only");
    }

    @Test
    void nothingIsAddedToAPostingLater() {
        String reference = unique();
        post(Posting.transfer("test", reference, null, TWELVE, REVENUE, CASH));

        assertThatThrownBy(() -> DATABASE.jdbc().sql("""
                        insert into ledger_entries (posting_id, line, account, currency, amount)
                        select id, 3, 'cash', 'EUR', 1 from ledger_postings where reference = ?""").param(reference).update())
                .hasStackTraceContaining("is closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "captured = 5, state = 'CAPTURED'",
                "captured = 5, refunded = 5, state = 'REFUNDED'",
            })
    void theProofFindsMoneyThatNobodyPosted(String lie) {
        UUID id = UUID.randomUUID();
        DATABASE.transaction().executeWithoutResult(status -> {
            DATABASE.jdbc().sql("""
                    insert into payments (id, provider, reference, state, currency, amount, capture, credited_to,
                                          description, return_url, pay_by, created_at)
                    values (?, 'bank', 'R', 'PENDING', 'EUR', 1200, 'AUTOMATIC', 'deposits', 'P', '/', now(), now())""").param(id).update();
            assertThat(ledger.discrepancies()).isEmpty();

            DATABASE.jdbc()
                    .sql("update payments set " + lie + " where id = ?")
                    .param(id)
                    .update();
            assertThat(ledger.discrepancies())
                    .isNotEmpty()
                    .allMatch(found -> found.subject().equals(id))
                    .anyMatch(found -> found.problem().equals("capture is not posted"));
            status.setRollbackOnly();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Deposits", "revenue:", "revenue:17:3", "a b", ":x"})
    void anAccountHasAPlainName(String name) {
        assertThatThrownBy(() -> new Account(name)).isInstanceOf(IllegalArgumentException.class);
    }

    private void refuses(String why, Entry... entries) {
        assertThatThrownBy(() -> post(new Posting("test", unique(), null, List.of(entries))))
                .hasStackTraceContaining(why);
    }

    private void post(Posting posting) {
        DATABASE.transaction().executeWithoutResult(_ -> ledger.post(posting));
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
