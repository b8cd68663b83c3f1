package io.forecourt.gateway.session.messaging;

import io.forecourt.contracts.Topic;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.gateway.session.AccountStanding;
import io.forecourt.gateway.session.AccountStandings;
import io.forecourt.messaging.Subscription;
import java.time.Instant;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends the sessions of accounts that are signed out everywhere, switched off or removed. */
@Configuration(proxyBeanMethods = false)
class AccountSubscription {

    /** A locked account refuses to be guessed at; who is signed in to it stays so, or anyone could sign them out. */
    private static final Set<String> ALIVE = Set.of("ACTIVE", "LOCKED");

    @Bean
    Subscription accounts(AccountStandings standings) {
        return Subscription.snapshots(
                "accounts",
                Topic.ACCOUNTS,
                AccountSnapshot.class,
                snapshots -> standings.upsert(
                        snapshots.stream().map(AccountSubscription::standing).toList()));
    }

    private static AccountStanding standing(AccountSnapshot account) {
        return new AccountStanding(
                account.accountId(),
                account.revision(),
                account.removed() || !ALIVE.contains(account.status()),
                account.signedOutBefore() == null ? null : Instant.parse(account.signedOutBefore()));
    }
}
