package io.forecourt.identity.profile;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Gathers everything that is kept here about a person, for that person (GDPR, articles 15 and 20). */
@Service
public class ExportingAccounts {

    private final AccountRegister accounts;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    ExportingAccounts(AccountRegister accounts, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    public AccountExport export(UUID id) {
        Collection<? extends Session> open =
                sessions.findByPrincipalName(id.toString()).values();
        return new AccountExport(
                accounts.get(id),
                open.stream()
                        .map(session -> new OpenSession(session.getCreationTime(), session.getLastAccessedTime()))
                        .toList());
    }

    /** All of it. */
    public record AccountExport(Account account, List<OpenSession> sessions) {}
}
