package io.forecourt.parking.driver.messaging;

import io.forecourt.contracts.Topic;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.messaging.Subscription;
import io.forecourt.parking.driver.OwnVehicles;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears which accounts are deleted, whose plates are then nobody's business any more. */
@Configuration(proxyBeanMethods = false)
class AccountListener {

    @Bean
    Subscription accounts(OwnVehicles vehicles) {
        return Subscription.snapshots(
                "accounts", Topic.ACCOUNTS, AccountSnapshot.class, snapshots -> vehicles.forget(removed(snapshots)));
    }

    private static List<UUID> removed(List<AccountSnapshot> snapshots) {
        return snapshots.stream()
                .filter(AccountSnapshot::removed)
                .map(account -> UUID.fromString(account.accountId()))
                .toList();
    }
}
