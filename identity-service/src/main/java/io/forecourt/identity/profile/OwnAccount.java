package io.forecourt.identity.profile;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.ChangingAccounts;
import io.forecourt.identity.account.Email;
import io.forecourt.identity.account.PersonName;
import io.forecourt.identity.link.OneTimeLink;
import io.forecourt.identity.link.OneTimeLinks;
import io.forecourt.identity.link.OneTimeToken;
import io.forecourt.identity.link.Purpose;
import io.forecourt.identity.password.PasswordHashing;
import io.forecourt.identity.password.PasswordRules;
import io.forecourt.identity.throttle.ClientAddress;
import io.forecourt.identity.throttle.EmailHash;
import io.forecourt.identity.throttle.Limit;
import io.forecourt.identity.throttle.RateLimits;
import io.forecourt.mail.Mails;
import io.forecourt.web.problem.InvalidRequest;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What the owner of an account does with it. What cannot be undone wants the password once more. */
@Service
public class OwnAccount {

    private final AccountRegister accounts;
    private final ChangingAccounts changing;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final OneTimeLinks links;
    private final RateLimits limits;
    private final Mails mails;
    private final TransactionTemplate transaction;

    OwnAccount(
            AccountRegister accounts,
            ChangingAccounts changing,
            PasswordRules rules,
            PasswordHashing hashing,
            OneTimeLinks links,
            RateLimits limits,
            Mails mails,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.changing = changing;
        this.rules = rules;
        this.hashing = hashing;
        this.links = links;
        this.limits = limits;
        this.mails = mails;
        this.transaction = transaction;
    }

    public Account get(UUID id) {
        return accounts.get(id);
    }

    /** @throws InvalidRequest if that is no name */
    public Account rename(UUID id, String name) {
        return changing.rename(
                id,
                PersonName.in(name)
                        .orElseThrow(() -> new InvalidRequest(
                                "/name", "must be one line of up to " + PersonName.MAX_LENGTH + " characters")));
    }

    public Account signOutEverywhere(UUID id) {
        return changing.signOutEverywhere(id);
    }

    /**
     * Ends all sessions, too; whoever calls may let this browser in again.
     *
     * @throws InvalidRequest if the current password is wrong, or the new one will not do
     */
    public void changePassword(UUID id, String current, String password) {
        Account account = confirmed(id, current, "/current");
        Email email = Email.of(account).orElseThrow();
        String name = String.valueOf(account.name());
        rules.objection(password, email, name).ifPresent(objection -> {
            throw new InvalidRequest("/password", objection);
        });
        String hash = hashing.hash(password);
        transaction.executeWithoutResult(_ -> {
            changing.changePassword(id, hash);
            links.revoke(Purpose.RESET_PASSWORD, id);
            mails.send(email.value(), new PasswordChanged(name));
        });
    }

    /**
     * Forgets the person, everywhere.
     *
     * @throws InvalidRequest if the password is wrong
     * @throws io.forecourt.identity.account.LastAdministrator if nobody could look after accounts any more
     */
    public void delete(UUID id, String password) {
        Account account = confirmed(id, password, "/password");
        Email email = Email.of(account).orElseThrow();
        String name = String.valueOf(account.name());
        transaction.executeWithoutResult(_ -> {
            changing.remove(id);
            links.revoke(Purpose.RESET_PASSWORD, id);
            links.revoke(Purpose.CONFIRM_EMAIL, id);
            mails.forget(email.value());
            mails.send(email.value(), new AccountDeleted(name));
        });
    }

    /** Mails a link by which the owner shows that the address is theirs; nothing if that is so already. */
    public void requestConfirmation(UUID id) {
        Account account = accounts.get(id);
        Email email = Email.of(account).orElseThrow();
        if (!account.isEmailVerified() && limits.take(Limit.CONFIRMATION_MAIL, EmailHash.of(email))) {
            transaction.executeWithoutResult(_ -> {
                OneTimeLink link = links.issue(Purpose.CONFIRM_EMAIL, id);
                mails.send(
                        email.value(), new ConfirmEmail(String.valueOf(account.name()), link.url(), link.validUntil()));
            });
        }
    }

    /** @throws io.forecourt.identity.link.LinkExpired if the link is no good */
    public void confirmEmail(OneTimeToken token, ClientAddress client) {
        limits.require(Limit.LINK, client);
        transaction.executeWithoutResult(_ -> changing.confirmEmail(links.use(Purpose.CONFIRM_EMAIL, token)));
    }

    private Account confirmed(UUID id, String password, String pointer) {
        limits.require(Limit.CONFIRMATION, id);
        Account account = accounts.get(id);
        if (!hashing.matches(password, account.passwordHash())) {
            throw new InvalidRequest(pointer, "is not the one of your account");
        }
        return account;
    }
}
