package io.forecourt.identity.passkey;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.signin.TellingOwners;
import io.forecourt.identity.signin.WayIn;
import io.forecourt.security.Caller;
import io.forecourt.security.audit.Audit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is done with passkeys, and tells owners, in case it was somebody else. */
@Component
class PasskeyJournal {

    private static final String ACCOUNT = "account";
    private static final Map<String, String> WITH_PASSKEY = Map.of("with", "passkey");

    private final Audit audit;
    private final TellingOwners owners;

    PasskeyJournal(Audit audit, TellingOwners owners) {
        this.audit = audit;
        this.owners = owners;
    }

    void signedIn(Account account) {
        audit.recordAs(owner(account), "account.signed-in", ACCOUNT, account.id(), WITH_PASSKEY);
    }

    @Transactional
    void signInFailed() {
        audit.recordAs(Caller.anonymous(), "account.sign-in-failed", ACCOUNT, "unknown", WITH_PASSKEY);
    }

    void added(Account account) {
        audit.recordAs(owner(account), "account.passkey-added", ACCOUNT, account.id(), Map.of());
        owners.tell(account, WayIn.PASSKEY_ADDED);
    }

    void deleted(Account account, UUID passkey) {
        Map<String, String> detail = Map.of("passkey", passkey.toString());
        audit.recordAs(owner(account), "account.passkey-deleted", ACCOUNT, account.id(), detail);
        owners.tell(account, WayIn.PASSKEY_DELETED);
    }

    private static Caller owner(Account account) {
        return Caller.account(account.id().toString(), account.roles(), Set.of());
    }
}
