package io.forecourt.identity.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own accounts. Who may is the business of whoever calls. */
@Service
@Transactional
public class ChangingAccounts {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingAccounts(
            Accounts accounts,
            AccountChanges changes,
            Administrators administrators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    public Account rename(UUID id, PersonName name) {
        return change(id, (account, at) -> account.rename(name, at));
    }

    public Account confirmEmail(UUID id) {
        return change(id, Account::confirmEmail);
    }

    /** Ends every session and token from before. */
    public Account changePassword(UUID id, String newHash) {
        return change(id, (account, at) -> Optional.of(account.changePassword(newHash, at)));
    }

    /** Keeps the same password in a better way, unless it was changed meanwhile. */
    public void rehashPassword(UUID id, String oldHash, String newHash) {
        Account account = locked(id);
        if (oldHash.equals(account.passwordHash())) {
            account.rehashPassword(newHash);
        }
    }

    public Account signOutEverywhere(UUID id) {
        return change(id, (account, at) -> Optional.of(account.signOutEverywhere(at)));
    }

    /**
     * Forgets the person.
     *
     * @throws LastAdministrator if nobody could look after accounts any more
     */
    public void remove(UUID id) {
        administrators.lock();
        Account account = locked(id);
        administrators.requireAnotherThan(account);
        Email.of(account).map(PersonForgotten::new).ifPresent(events::publishEvent);
        changes.announce(account.remove(clock.instant()));
    }

    private Account change(UUID id, BiFunction<Account, Instant, Optional<AccountChange>> step) {
        Account account = locked(id);
        return step.apply(account, clock.instant()).map(changes::announce).orElse(account);
    }

    private Account locked(UUID id) {
        return accounts.findForChange(id)
                .filter(account -> !account.isRemoved())
                .orElseThrow(() -> new AccountNotFound(id));
    }
}
