package io.forecourt.identity.account;

import io.forecourt.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those who look after the accounts, of whom there is always one once there was a first. */
@Service
public class Administrators {

    private final Accounts accounts;

    Administrators(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether there is one who may sign in; the demonstration's does not count. */
    @Transactional(readOnly = true)
    public boolean exist() {
        return accounts.countAdministrators() > 0;
    }

    /** Until the transaction ends, nobody else decides on who is one. Comes before any lock on an account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        accounts.lockAdministrators();
    }

    /** @throws LastAdministrator if that account, which is about to be one no longer, is the only one */
    @Transactional(propagation = Propagation.MANDATORY)
    void requireAnotherThan(Account account) {
        boolean counts = account.is(Role.ADMIN) && account.isActive() && !account.isDemo();
        if (counts && accounts.countAdministrators() < 2) {
            throw new LastAdministrator();
        }
    }
}
