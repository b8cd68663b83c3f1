package io.forecourt.identity.totp;

import io.forecourt.identity.key.KeySeal;
import io.forecourt.identity.key.KeySeals;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What we share with people's apps, sealed. One that is not confirmed yet is of no use but to be so. */
@Component
class AuthenticatorTable {

    private final JdbcClient jdbc;
    private final KeySeal seal;

    AuthenticatorTable(JdbcClient jdbc, KeySeals seals) {
        this.jdbc = jdbc;
        this.seal = seals.of("forecourt authenticators");
    }

    /** In place of one that was not confirmed. Returns false where there is a confirmed one. */
    boolean begin(UUID account, TotpSecret secret, Instant at) {
        return jdbc.sql("insert into authenticators as known (account_id, sealed, made_at) values (?, ?, ?)"
                                + " on conflict (account_id) do update set sealed = excluded.sealed, made_at = excluded.made_at"
                                + " where known.confirmed_at is null")
                        .param(account)
                        .param(seal.seal(secret.text(), account.toString()))
                        .param(at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<TotpSecret> unconfirmed(UUID account) {
        return secret(account, "confirmed_at is null");
    }

    Optional<TotpSecret> confirmed(UUID account) {
        return secret(account, "confirmed_at is not null");
    }

    boolean isConfirmed(UUID account) {
        return jdbc.sql("select exists (select from authenticators"
                        + " where account_id = ? and confirmed_at is not null)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /** Until the transaction ends, nobody else begins or confirms it. */
    void lock(UUID account) {
        jdbc.sql("select true from authenticators where account_id = ? for update")
                .param(account)
                .query(Boolean.class)
                .optional();
    }

    void confirm(UUID account, long step, Instant at) {
        jdbc.sql("update authenticators set confirmed_at = ?, last_step = ?"
                        + " where account_id = ? and confirmed_at is null")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(step)
                .param(account)
                .update();
    }

    /** For the one caller that uses the code of that step, or of a later one. */
    boolean use(UUID account, long step) {
        return jdbc.sql("update authenticators set last_step = ?"
                                + " where account_id = ? and confirmed_at is not null and last_step < ?")
                        .param(step)
                        .param(account)
                        .param(step)
                        .update()
                > 0;
    }

    boolean delete(UUID account) {
        return jdbc.sql("delete from authenticators where account_id = ?")
                        .param(account)
                        .update()
                > 0;
    }

    private Optional<TotpSecret> secret(UUID account, String condition) {
        return jdbc.sql("select sealed from authenticators where account_id = ? and " + condition)
                .param(account)
                .query((row, _) -> TotpSecret.of(seal.open(row.getBytes("sealed"), account.toString())))
                .optional();
    }
}
