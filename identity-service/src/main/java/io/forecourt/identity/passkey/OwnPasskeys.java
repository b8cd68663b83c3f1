package io.forecourt.identity.passkey;

import io.forecourt.identity.account.AccountChange;
import io.forecourt.identity.account.AccountChange.Kind;
import io.forecourt.identity.account.AccountRegister;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What owners do with their passkeys. Somebody else's are as if there were none. */
@Service
@Transactional
public class OwnPasskeys {

    private final PasskeyTable passkeys;
    private final AccountRegister accounts;
    private final PasskeyJournal journal;

    OwnPasskeys(PasskeyTable passkeys, AccountRegister accounts, PasskeyJournal journal) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<Passkey> of(UUID account) {
        return passkeys.of(account);
    }

    /** Returns whether there was one. */
    public boolean rename(UUID account, UUID passkey, PasskeyName name) {
        return passkeys.rename(account, passkey, name);
    }

    /** Returns whether there was one. */
    public boolean delete(UUID account, UUID passkey) {
        boolean found = passkeys.delete(account, passkey);
        if (found) {
            journal.deleted(accounts.get(account), passkey);
        }
        return found;
    }

    /** Deletes all, for whoever writes it down and tells the owner. Returns how many there were. */
    public int forget(UUID account) {
        return passkeys.deleteAll(account);
    }

    @EventListener
    void forget(AccountChange change) {
        if (change.kind() == Kind.REMOVED) {
            forget(change.account().id());
        }
    }
}
