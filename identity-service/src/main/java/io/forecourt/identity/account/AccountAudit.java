package io.forecourt.identity.account;

import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.audit.Audit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down who changed which account, in the transaction that changes it. */
@Component
class AccountAudit {

    private final Audit audit;
    private final CurrentCaller callers;

    AccountAudit(Audit audit, CurrentCaller callers) {
        this.audit = audit;
        this.callers = callers;
    }

    @EventListener
    void record(AccountChange change) {
        Account account = change.account();
        String action =
                "account." + change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> roles = account.roles().stream().map(Enum::name).sorted().toList();
        audit.recordAs(actor(account), action, "account", account.id(), Map.of("roles", roles));
    }

    /** Who comes without a token comes by a page or a mailed link, which are for owners only. */
    private Caller actor(Account account) {
        Caller caller = callers.current();
        return caller.kind() == Caller.Kind.ANONYMOUS
                ? Caller.account(account.id().toString(), account.roles(), Set.of())
                : caller;
    }
}
