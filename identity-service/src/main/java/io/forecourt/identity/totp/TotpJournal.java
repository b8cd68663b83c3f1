package io.forecourt.identity.totp;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.signin.TellingOwners;
import io.forecourt.identity.signin.WayIn;
import io.forecourt.security.Caller;
import io.forecourt.security.audit.Audit;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes down what owners do with their second factor, and tells them, in case it was somebody else. */
@Component
class TotpJournal {

    private final Audit audit;
    private final TellingOwners owners;

    TotpJournal(Audit audit, TellingOwners owners) {
        this.audit = audit;
        this.owners = owners;
    }

    boolean checked(Account account, String with, boolean right) {
        record(account, right ? "account.second-factor-shown" : "account.second-factor-failed", Map.of("with", with));
        return right;
    }

    void setUp(Account account) {
        record(account, "account.authenticator-set-up", Map.of());
        owners.tell(account, WayIn.AUTHENTICATOR_SET_UP);
    }

    void recoveryCodesRenewed(Account account) {
        record(account, "account.recovery-codes-renewed", Map.of());
        owners.tell(account, WayIn.RECOVERY_CODES_RENEWED);
    }

    void removed(Account account) {
        record(account, "account.authenticator-removed", Map.of());
        owners.tell(account, WayIn.AUTHENTICATOR_REMOVED);
    }

    private void record(Account account, String action, Map<String, ?> detail) {
        Caller owner = Caller.account(account.id().toString(), account.roles(), Set.of());
        audit.recordAs(owner, action, "account", account.id(), detail);
    }
}
