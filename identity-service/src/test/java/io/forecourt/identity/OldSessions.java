package io.forecourt.identity;

import io.forecourt.identity.account.Account;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Makes sessions older than a test has time for. */
@TestComponent
public class OldSessions {

    private final FindByIndexNameSessionRepository<Session> sessions;
    private final Clock clock;

    @SuppressWarnings("unchecked") // The sessions' class is the repository's own business.
    OldSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = (FindByIndexNameSessionRepository<Session>) sessions;
        this.clock = clock;
    }

    /** The account's sessions are of a password that was right so long ago. */
    public void signedInAgo(Account account, Duration ago) {
        String owner = account.id().toString();
        FactorGrantedAuthority password = FactorGrantedAuthority.withAuthority(
                        FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(clock.instant().minus(ago))
                .build();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(owner, null, Set.of(password));
        sessions.findByPrincipalName(owner).values().forEach(session -> {
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(signedIn));
            sessions.save(session);
        });
    }
}
