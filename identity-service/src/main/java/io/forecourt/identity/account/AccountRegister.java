package io.forecourt.identity.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts and finds them, for the features by which people come to theirs. */
@Service
@Transactional
public class AccountRegister {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Clock clock;

    AccountRegister(Accounts accounts, AccountChanges changes, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws EmailTaken also when somebody else was faster */
    public Account register(Registration registration) {
        if (accounts.existsByEmailKey(registration.email().key())) {
            throw new EmailTaken();
        }
        try {
            return changes.announce(Account.register(UUID.randomUUID(), registration, clock.instant()));
        } catch (DataIntegrityViolationException _) {
            throw new EmailTaken();
        }
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(UUID id) {
        return accounts.findById(id).filter(account -> !account.isRemoved());
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(Email email) {
        return accounts.findByEmailKey(email.key());
    }

    /** @throws AccountNotFound also for a removed one */
    @Transactional(readOnly = true)
    public Account get(UUID id) {
        return find(id).orElseThrow(() -> new AccountNotFound(id));
    }

    /** Those of a demonstration that could sign in. */
    @Transactional(readOnly = true)
    public List<Account> activeDemos() {
        return accounts.findByDemoTrueAndStatus(AccountStatus.ACTIVE);
    }
}
