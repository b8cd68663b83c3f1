package io.forecourt.sales.customer.messaging;

import io.forecourt.contracts.Topic;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.messaging.Subscription;
import io.forecourt.sales.customer.AccountState;
import io.forecourt.sales.customer.LinkingAccounts;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of everybody who can sign in. */
@Configuration(proxyBeanMethods = false)
class AccountSubscription {

    private static final String CUSTOMER = "CUSTOMER";
    private static final String ACTIVE = "ACTIVE";

    @Bean
    Subscription customerAccounts(LinkingAccounts linking) {
        return Subscription.snapshots(
                "customer-accounts",
                Topic.ACCOUNTS,
                AccountSnapshot.class,
                snapshots -> linking.follow(
                        snapshots.stream().map(AccountSubscription::stateOf).toList()));
    }

    /** Who may not sign in is nobody's customer yet; the snapshot that follows when they may will say so. */
    static AccountState stateOf(AccountSnapshot account) {
        return new AccountState(
                UUID.fromString(account.accountId()),
                account.revision(),
                account.removed(),
                account.roles().contains(CUSTOMER) && account.status().equals(ACTIVE),
                account.emailVerified() ? account.email() : null,
                account.name());
    }
}
