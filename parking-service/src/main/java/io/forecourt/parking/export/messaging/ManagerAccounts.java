package io.forecourt.parking.export.messaging;

import io.forecourt.contracts.Topic;
import io.forecourt.contracts.account.AccountSnapshot;
import io.forecourt.messaging.Subscription;
import io.forecourt.parking.export.ManagerAddresses;
import io.forecourt.parking.export.ManagerAddresses.Manager;
import io.forecourt.security.Role;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears who may ask for exports and where they get mails, and whose accounts are deleted. */
@Configuration(proxyBeanMethods = false)
class ManagerAccounts {

    /** Those whom the access rules let ask for exports. */
    private static final Set<String> MAY_EXPORT = Set.of(Role.ADMIN.name(), Role.PARKING_MANAGER.name());

    @Bean
    Subscription managersWhoExport(ManagerAddresses addresses) {
        return Subscription.snapshots(
                "managers-who-export",
                Topic.ACCOUNTS,
                AccountSnapshot.class,
                snapshots -> addresses.follow(
                        snapshots.stream().map(ManagerAccounts::manager).toList()));
    }

    static Manager manager(AccountSnapshot account) {
        boolean mayExport = !Collections.disjoint(account.roles(), MAY_EXPORT);
        return new Manager(
                UUID.fromString(account.accountId()),
                account.revision(),
                account.removed(),
                mayExport && account.emailVerified() ? account.email() : null);
    }
}
