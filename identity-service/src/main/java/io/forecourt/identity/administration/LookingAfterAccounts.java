package io.forecourt.identity.administration;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountAdministration;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.AccountSearch;
import io.forecourt.identity.account.AccountStatus;
import io.forecourt.identity.account.Email;
import io.forecourt.identity.demo.Demonstration;
import io.forecourt.identity.throttle.Guesses;
import io.forecourt.security.Role;
import io.forecourt.security.audit.Audit;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's accounts, with what wrong passwords have done to them. */
@Service
@Transactional
public class LookingAfterAccounts {

    private final AccountSearch search;
    private final AccountRegister accounts;
    private final AccountAdministration administration;
    private final Guesses guesses;
    private final Demonstration demonstration;
    private final Audit audit;

    LookingAfterAccounts(
            AccountSearch search,
            AccountRegister accounts,
            AccountAdministration administration,
            Guesses guesses,
            Demonstration demonstration,
            Audit audit) {
        this.search = search;
        this.accounts = accounts;
        this.administration = administration;
        this.guesses = guesses;
        this.demonstration = demonstration;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Page<Account> find(String text, @Nullable Role role, @Nullable AccountStatus status, Pageable page) {
        return search.find(text, role, status, page);
    }

    @Transactional(readOnly = true)
    public AccountStanding get(UUID id) {
        return standing(accounts.get(id));
    }

    /** @see AccountAdministration#changeRoles for what is refused */
    public AccountStanding changeRoles(UUID id, Set<Role> roles, LongConsumer versionCheck) {
        return standing(administration.changeRoles(id, roles, versionCheck));
    }

    public AccountStanding disable(UUID id) {
        return standing(administration.disable(id));
    }

    /** @throws DemonstrationOver if it is one of a demonstration, and there is none */
    public AccountStanding enable(UUID id) {
        if (!demonstration.isOn() && accounts.get(id).isDemo()) {
            throw new DemonstrationOver();
        }
        return standing(administration.enable(id));
    }

    public AccountStanding signOutEverywhere(UUID id) {
        return standing(administration.signOutEverywhere(id));
    }

    /** Lets the owner try passwords again at once. */
    public AccountStanding unlock(UUID id) {
        Account account = accounts.get(id);
        Email.of(account).ifPresent(guesses::forget);
        audit.record("account.unlocked", "account", id);
        return standing(account);
    }

    private AccountStanding standing(Account account) {
        return new AccountStanding(
                account, Email.of(account).flatMap(guesses::blockedUntil).orElse(null));
    }
}
