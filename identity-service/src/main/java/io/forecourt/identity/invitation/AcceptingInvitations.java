package io.forecourt.identity.invitation;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.EmailTaken;
import io.forecourt.identity.account.Registration;
import io.forecourt.identity.applicant.Applicant;
import io.forecourt.identity.applicant.Applicants;
import io.forecourt.identity.link.LinkExpired;
import io.forecourt.identity.link.OneTimeLinks;
import io.forecourt.identity.link.OneTimeToken;
import io.forecourt.identity.link.Purpose;
import io.forecourt.identity.password.PasswordHashing;
import io.forecourt.identity.throttle.ClientAddress;
import io.forecourt.identity.throttle.Limit;
import io.forecourt.identity.throttle.RateLimits;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens accounts for those who were invited. Who opens the link has shown that the address is theirs. */
@Service
public class AcceptingInvitations {

    private final Invitations invitations;
    private final Applicants applicants;
    private final AccountRegister accounts;
    private final PasswordHashing hashing;
    private final OneTimeLinks links;
    private final RateLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AcceptingInvitations(
            Invitations invitations,
            Applicants applicants,
            AccountRegister accounts,
            PasswordHashing hashing,
            OneTimeLinks links,
            RateLimits limits,
            TransactionTemplate transaction,
            Clock clock) {
        this.invitations = invitations;
        this.applicants = applicants;
        this.accounts = accounts;
        this.hashing = hashing;
        this.links = links;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The address that was invited.
     *
     * @throws LinkExpired if the link is no good
     */
    public String emailOf(OneTimeToken token, ClientAddress client) {
        limits.require(Limit.LINK, client);
        return email(open(token));
    }

    /**
     * @throws LinkExpired if the link is no good, or the address has come to an account otherwise
     * @throws io.forecourt.web.problem.InvalidRequest if name or password will not do
     */
    public Account accept(OneTimeToken token, String name, String password, ClientAddress client) {
        limits.require(Limit.LINK, client);
        Invitation invitation = open(token);
        Applicant applicant = applicants.check(name, email(invitation), password);
        String hash = hashing.hash(applicant.password());
        try {
            return Objects.requireNonNull(transaction.execute(_ -> register(token, invitation, applicant, hash)));
        } catch (EmailTaken _) {
            throw new LinkExpired();
        }
    }

    private Account register(OneTimeToken token, Invitation invitation, Applicant applicant, String hash) {
        UUID id = links.use(Purpose.INVITATION, token);
        Account account = accounts.register(new Registration(
                applicant.email(), true, applicant.name(), hash, Set.copyOf(invitation.roles()), false));
        if (!invitations.accepted(id, account.id(), clock.instant())) {
            throw new LinkExpired();
        }
        return account;
    }

    private Invitation open(OneTimeToken token) {
        return invitations
                .find(links.subject(Purpose.INVITATION, token))
                .filter(found -> found.isOpen(clock.instant()))
                .orElseThrow(LinkExpired::new);
    }

    private static String email(Invitation invitation) {
        return Objects.requireNonNull(invitation.email());
    }
}
