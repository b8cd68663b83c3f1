package io.forecourt.parking.stay.messaging;

import io.forecourt.contracts.Topic;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.messaging.Subscription;
import io.forecourt.parking.stay.ForgettingStays;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears which accounts are deleted, whose stays are then nobody's. */
@Configuration(proxyBeanMethods = false)
class DeletedDrivers {

    @Bean
    Subscription staysOfDeletedAccounts(ForgettingStays stays) {
        return Subscription.snapshots(
                "stays-of-accounts",
                Topic.ACCOUNTS,
                AccountSnapshot.class,
                snapshots -> stays.forget(snapshots.stream()
                        .filter(AccountSnapshot::removed)
                        .map(account -> UUID.fromString(account.accountId()))
                        .toList()));
    }
}
