package io.forecourt.identity.provider;

import io.forecourt.identity.account.AccountChange;
import io.forecourt.identity.signin.SignedOut;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends what tokens are renewed by: of an account whose sign-ins no longer count, and of whom nobody has used. */
@Component
class Authorizations {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Authorizations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void end(AccountChange change) {
        if (change.kind().endsSessions()) {
            jdbc.sql("delete from oauth2_authorization where principal_name = ?")
                    .param(change.account().id().toString())
                    .update();
        }
    }

    /** The session's name in ID tokens is a hash of its id, as Spring Security makes it. */
    @EventListener
    void end(SignedOut signedOut) {
        jdbc.sql("delete from oauth2_authorization where principal_name = ? and oidc_id_token_metadata like ?")
                .param(signedOut.accountId())
                .param("%\"sid\":\"" + Sha256.base64(signedOut.sessionId()).replace("_", "\\_") + "\"%")
                .update();
    }

    /** Forgets what has run out; any number of instances may do it at once. */
    void prune() {
        Instant now = clock.instant();
        int pruned;
        do {
            pruned = jdbc.sql("""
                    delete from oauth2_authorization where id in (
                        select id from oauth2_authorization
                         where greatest(authorization_code_expires_at, access_token_expires_at,
                                        oidc_id_token_expires_at, refresh_token_expires_at) < ?
                         limit ? for update skip locked)""")
                    .param(now.atOffset(ZoneOffset.UTC))
                    .param(BATCH)
                    .update();
        } while (pruned == BATCH);
    }
}
