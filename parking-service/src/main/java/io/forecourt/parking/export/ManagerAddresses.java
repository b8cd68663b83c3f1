package io.forecourt.parking.export;

import io.forecourt.mail.Mails;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who may ask for exports get mails; of nobody else is anything kept. */
@Service
@Transactional
public class ManagerAddresses {

    private final JdbcClient jdbc;
    private final ExportTable exports;
    private final Mails mails;

    ManagerAddresses(JdbcClient jdbc, ExportTable exports, Mails mails) {
        this.jdbc = jdbc;
        this.exports = exports;
        this.mails = mails;
    }

    /**
     * What is known of an account.
     *
     * @param removed whether there is none any more
     * @param email that was shown to be theirs, of one who may ask for exports; null else
     */
    public record Manager(
            UUID accountId,
            long revision,
            boolean removed,
            @Nullable String email) {}

    /** Follows the accounts, whatever the order of the news. Whose account is removed, of them no export is left either. */
    public void follow(List<Manager> accounts) {
        exports.forget(accounts.stream()
                .filter(Manager::removed)
                .map(Manager::accountId)
                .toList());
        accounts.forEach(this::follow);
    }

    private void follow(Manager account) {
        if (account.removed()) {
            find(account.accountId()).ifPresent(mails::forget);
        }
        if (account.email() != null) {
            jdbc.sql("""
                            insert into manager_addresses as known (account_id, revision, email) values (?, ?, ?)
                            on conflict (account_id) do update set revision = excluded.revision, email = excluded.email
                             where known.revision < excluded.revision""")
                    .params(account.accountId(), account.revision(), account.email())
                    .update();
        } else {
            jdbc.sql(
                            "update manager_addresses set revision = :revision, email = null where account_id = :id and revision < :revision")
                    .param("revision", account.revision())
                    .param("id", account.accountId())
                    .update();
        }
    }

    Optional<String> find(UUID account) {
        return jdbc.sql("select email from manager_addresses where account_id = ? and email is not null")
                .param(account)
                .query(String.class)
                .optional();
    }
}
