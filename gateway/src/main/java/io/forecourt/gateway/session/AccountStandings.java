package io.forecourt.gateway.session;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The copy of what ends sessions. Sessions are looked up together with it, so that one that was just being started
 * when its account was signed out everywhere is over like the others.
 */
@Component
public class AccountStandings {

    private static final String UPSERT = """
            insert into account_standings as known (account_id, revision, ended, signed_out_before)
            values (:account, :revision, :ended, :signedOutBefore)
            on conflict (account_id) do update
               set revision = excluded.revision,
                   ended = excluded.ended,
                   signed_out_before = excluded.signed_out_before
             where known.revision < excluded.revision
            """;

    private static final String END = """
            delete from sessions s using account_standings a
             where a.account_id = s.account_id and s.account_id in (:accounts)
               and (a.ended or s.signed_in_at < a.signed_out_before)
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final Sessions sessions;

    AccountStandings(NamedParameterJdbcTemplate jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /** Inside a transaction. Older revisions than the known one change nothing. */
    public void upsert(List<AccountStanding> standings) {
        List<String> accounts =
                standings.stream().map(AccountStanding::accountId).toList();
        jdbc.batchUpdate(
                UPSERT, standings.stream().map(AccountStandings::parameters).toArray(SqlParameterSource[]::new));
        jdbc.update(END, new MapSqlParameterSource("accounts", accounts));
        afterCommit(() -> sessions.forgetAllOf(accounts));
    }

    private static SqlParameterSource parameters(AccountStanding standing) {
        return new MapSqlParameterSource()
                .addValue("account", standing.accountId())
                .addValue("revision", standing.revision())
                .addValue("ended", standing.ended())
                .addValue("signedOutBefore", timestamp(standing.signedOutBefore()), Types.TIMESTAMP);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
