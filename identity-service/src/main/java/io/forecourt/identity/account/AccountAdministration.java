package io.forecourt.identity.account;

import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
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
    private final CurrentCaller callers;
    private final Clock clock;

    AccountAdministration(
            Accounts accounts,
            AccountChanges changes,
            Administrators administrators,
            CurrentCaller callers,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.administrators = administrators;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * @param versionCheck called with the version found, may refuse it
     * @throws OwnAccountRefused if it is the administrator's own
     * @throws LastAdministrator if nobody would be one any more
     */
    public Account changeRoles(UUID id, Set<Role> roles, LongConsumer versionCheck) {
        return change(id, versionCheck, !roles.contains(Role.ADMIN), (account, at) -> account.changeRoles(roles, at));
    }

    /** @see #changeRoles for what is thrown */
    public Account disable(UUID id) {
        return change(id, _ -> {}, true, Account::disable);
    }

    public Account enable(UUID id) {
        return change(id, _ -> {}, false, Account::enable);
    }

    public Account signOutEverywhere(UUID id) {
        Account account = locked(id);
        return changes.announce(account.signOutEverywhere(clock.instant()));
    }

    private Account change(
            UUID id,
            LongConsumer versionCheck,
            boolean endsAdministration,
            BiFunction<Account, Instant, Optional<AccountChange>> step) {
        if (callers.current().isAccount(id)) {
            throw new OwnAccountRefused();
        }
        administrators.lock();
        Account account = locked(id);
        versionCheck.accept(account.version());
        if (endsAdministration) {
            administrators.requireAnotherThan(account);
        }
        return step.apply(account, clock.instant()).map(changes::announce).orElse(account);
    }

    private Account locked(UUID id) {
        return accounts.findForChange(id)
                .filter(found -> !found.isRemoved())
                .orElseThrow(() -> new AccountNotFound(id));
    }
}
