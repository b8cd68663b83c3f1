package io.forecourt.identity.signin;

import io.forecourt.identity.account.Account;
import io.forecourt.security.Caller;
import io.forecourt.security.audit.Audit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who was let in and who was not. */
@Component
@Transactional
class SignInJournal {

    private static final String ACCOUNT = "account";

    private final Audit audit;

    SignInJournal(Audit audit) {
        this.audit = audit;
    }

    void succeeded(Account account) {
        Caller owner = Caller.account(account.id().toString(), account.roles(), Set.of());
        audit.recordAs(owner, "account.signed-in", ACCOUNT, account.id(), Map.of("with", "password"));
    }

    /** The password was right, and whoever typed it may not come in: a dismissed colleague, say, or who has theirs. */
    void refused(Account account) {
        audit.recordAs(
                Caller.anonymous(), "account.sign-in-refused", ACCOUNT, account.id(), Map.of("with", "password"));
    }

    /** @param account empty where there is none; one entry more or less would tell by its time which it is */
    void failed(Optional<Account> account) {
        Object object = account.<Object>map(Account::id).orElse("unknown");
        audit.recordAs(Caller.anonymous(), "account.sign-in-failed", ACCOUNT, object, Map.of("with", "password"));
    }
}
