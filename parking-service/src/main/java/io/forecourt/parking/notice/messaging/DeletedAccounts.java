package io.forecourt.parking.notice.messaging;

import io.forecourt.contracts.Topic;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.messaging.Subscription;
import io.forecourt.parking.notice.OwnNotices;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears which accounts are deleted, whose notices then go. */
@Configuration(proxyBeanMethods = false)
class DeletedAccounts {

    @Bean
    Subscription noticesOfDeletedAccounts(OwnNotices notices) {
        return Subscription.snapshots(
                "notices-of-accounts",
                Topic.ACCOUNTS,
                AccountSnapshot.class,
                snapshots -> notices.forget(snapshots.stream()
                        .filter(AccountSnapshot::removed)
                        .map(account -> UUID.fromString(account.accountId()))
                        .toList()));
    }
}
