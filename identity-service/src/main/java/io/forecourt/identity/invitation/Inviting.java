package io.forecourt.identity.invitation;

import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.Email;
import io.forecourt.identity.account.EmailTaken;
import io.forecourt.identity.account.PersonForgotten;
import io.forecourt.identity.link.OneTimeLink;
import io.forecourt.identity.link.OneTimeLinks;
import io.forecourt.identity.link.Purpose;
import io.forecourt.mail.Mails;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.security.audit.Audit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people in who shall work here. What they may do is decided here, and not by them. */
@Service
@Transactional
public class Inviting {

    private static final String INVITATION = "invitation";

    private final Invitations invitations;
    private final AccountRegister accounts;
    private final OneTimeLinks links;
    private final Mails mails;
    private final Audit audit;
    private final CurrentCaller callers;
    private final Clock clock;

    Inviting(
            Invitations invitations,
            AccountRegister accounts,
            OneTimeLinks links,
            Mails mails,
            Audit audit,
            CurrentCaller callers,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws EmailTaken if that address has an account, whose roles can be changed */
    public Invitation invite(Email email, Set<Role> roles) {
        if (accounts.find(email).isPresent()) {
            throw new EmailTaken();
        }
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        OneTimeLink link = links.issue(Purpose.INVITATION, id);
        Invitation invitation = new Invitation(
                id,
                email.value(),
                roles.stream().sorted().toList(),
                callers.current().id(),
                now,
                link.validUntil(),
                null,
                null,
                null);
        invitations.add(invitation);
        mails.send(email.value(), new InvitationMail(link.url(), link.validUntil()));
        audit.record("invitation.sent", INVITATION, id, Map.of("roles", names(invitation.roles())));
        return invitation;
    }

    @Transactional(readOnly = true)
    public List<Invitation> page(int limit, long offset) {
        return invitations.page(limit, offset);
    }

    @Transactional(readOnly = true)
    public long count() {
        return invitations.count();
    }

    /** @throws InvitationNotFound if there is none */
    @Transactional(readOnly = true)
    public Invitation get(UUID id) {
        return invitations.find(id).orElseThrow(() -> new InvitationNotFound(id));
    }

    /**
     * Takes it back.
     *
     * @throws InvitationClosed if it was accepted already
     */
    public void revoke(UUID id) {
        Invitation invitation = get(id);
        if (!invitations.revoked(id, clock.instant())) {
            throw new InvitationClosed();
        }
        links.revoke(Purpose.INVITATION, id);
        audit.record("invitation.revoked", INVITATION, id, Map.of("roles", names(invitation.roles())));
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        invitations.forget(forgotten.email());
    }

    private static List<String> names(List<Role> roles) {
        return roles.stream().map(Enum::name).toList();
    }
}
