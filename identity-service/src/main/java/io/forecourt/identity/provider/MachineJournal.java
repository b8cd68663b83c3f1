package io.forecourt.identity.provider;

import io.forecourt.security.Caller;
import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down that a machine was given tokens: at most once an hour for the same scopes, by each instance. They ask every
 * few minutes, and what they do with a token is written down where they do it.
 */
@Component
class MachineJournal {

    private static final Duration QUIET = Duration.ofHours(1);

    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, Instant> written = new ConcurrentHashMap<>();

    MachineJournal(Audit audit, TransactionTemplate transaction, Clock clock) {
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    void saved(OAuth2Authorization authorization) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            given(authorization.getRegisteredClientId(), new TreeSet<>(authorization.getAuthorizedScopes()));
        }
    }

    private void given(String client, Set<String> scopes) {
        Instant now = clock.instant();
        Instant due = written.merge(
                client + " " + scopes, now, (last, next) -> last.plus(QUIET).isAfter(next) ? last : next);
        if (due.equals(now)) {
            transaction.executeWithoutResult(_ -> audit.recordAs(
                    Caller.client(client, scopes), "client.token-given", "client", client, Map.of("scopes", scopes)));
        }
    }
}
