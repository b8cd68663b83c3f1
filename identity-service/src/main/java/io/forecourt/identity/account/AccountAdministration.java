package io.forecourt.identity.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the accounts of others. */
@Service
@Transactional
public class AccountAdministration {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Administrators administrators;
    private final Clock clock;

    AccountAdministration(Accounts accounts, AccountChanges changes, Administrators administrators, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.administrators = administrators;
        this.clock = clock;
    }

    /**
     * @param by the administrator
     * @param versionCheck called with the version found, may refuse it
     * @throws OwnAccountRefused if it is the administrator's own
     * @throws LastAdministrator if nobody would be one any more
     */
    public Account changeRoles(UUID by, UUID id, Set<Role> roles, LongConsumer versionCheck) {
        return change(
                by, id, versionCheck, !roles.contains(Role.ADMIN), (account, at) -> account.changeRoles(roles, at));
    }

    /** @see #changeRoles for what is thrown */
    public Account disable(UUID by, UUID id) {
        return change(by, id, _ -> {}, true, Account::disable);
    }

    public Account enable(UUID by, UUID id) {
        return change(by, id, _ -> {}, false, Account::enable);
    }

    private Account change(
            UUID by,
            UUID id,
            LongConsumer versionCheck,
            boolean endsAdministration,
            BiFunction<Account, Instant, Optional<AccountChange>> step) {
        if (by.equals(id)) {
            throw new OwnAccountRefused();
        }
        administrators.lock();
        Account account = accounts.findForChange(id)
                .filter(found -> !found.isRemoved())
                .orElseThrow(() -> new AccountNotFound(id));
        versionCheck.accept(account.version());
        if (endsAdministration) {
            administrators.requireAnotherThan(account);
        }
        return step.apply(account, clock.instant()).map(changes::announce).orElse(account);
    }
}
