package io.forecourt.identity.session;

import io.forecourt.identity.account.AccountChange;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends the sessions of an account whose sign-ins no longer count, in the transaction that decides so. */
@Component
class BrowserSessions {

    static final String TABLE = "browser_sessions";

    private final JdbcClient jdbc;

    BrowserSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void end(AccountChange change) {
        if (change.kind().endsSessions()) {
            jdbc.sql("delete from " + TABLE + " where principal_name = ?")
                    .param(change.account().id().toString())
                    .update();
        }
    }
}
