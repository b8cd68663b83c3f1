package io.forecourt.identity.totp;

import io.forecourt.identity.account.Account;
import io.forecourt.security.Caller;
import io.forecourt.security.audit.Audit;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes down what owners do with their second factor. */
@Component
class TotpJournal {

    private final Audit audit;

    TotpJournal(Audit audit) {
        this.audit = audit;
    }

    boolean checked(Account account, String with, boolean right) {
        record(account, right ? "account.second-factor-shown" : "account.second-factor-failed", Map.of("with", with));
        return right;
    }

    void setUp(Account account) {
        record(account, "account.authenticator-set-up", Map.of());
    }

    void recoveryCodesRenewed(Account account) {
        record(account, "account.recovery-codes-renewed", Map.of());
    }

    void removed(Account account) {
        record(account, "account.authenticator-removed", Map.of());
    }

    private void record(Account account, String action, Map<String, ?> detail) {
        Caller owner = Caller.account(account.id().toString(), account.roles(), Set.of());
        audit.recordAs(owner, action, "account", account.id(), detail);
    }
}
