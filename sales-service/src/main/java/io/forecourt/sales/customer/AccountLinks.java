package io.forecourt.sales.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code customer_accounts}. */
@Repository
class AccountLinks {

    private final JdbcClient jdbc;

    AccountLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param customerId whom the account was linked with, even if they were erased since */
    record AccountLink(@Nullable Long customerId) {}

    /**
     * Remembers the revision, and keeps others from the account until the transaction ends.
     *
     * @return empty when as new a one was known
     */
    Optional<AccountLink> advance(UUID accountId, long revision) {
        return jdbc.sql("""
                        insert into customer_accounts (account_id, revision) values (?, ?)
                        on conflict (account_id) do update set revision = excluded.revision
                        where customer_accounts.revision < excluded.revision
                        returning customer_id""")
                .params(accountId, revision)
                .query((row, _) -> new AccountLink(row.getObject("customer_id", Long.class)))
                .optional();
    }

    /** Keeps others from the accounts that those customers are linked with until the transaction ends. */
    void hold(List<Long> customerIds) {
        jdbc.sql("select account_id from customer_accounts where customer_id = any(?) order by account_id for update")
                .param(customerIds.toArray(Long[]::new))
                .query(UUID.class)
                .list();
    }

    /** Whatever becomes of the account of one customer is the other one's from now on. */
    void handOver(long customerId, long to) {
        jdbc.sql("update customer_accounts set customer_id = ? where customer_id = ?")
                .params(to, customerId)
                .update();
    }

    void link(UUID accountId, long customerId) {
        jdbc.sql("update customer_accounts set customer_id = ? where account_id = ?")
                .params(customerId, accountId)
                .update();
    }
}
