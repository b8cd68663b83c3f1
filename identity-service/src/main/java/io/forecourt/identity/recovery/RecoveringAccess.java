package io.forecourt.identity.recovery;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.ChangingAccounts;
import io.forecourt.identity.account.Email;
import io.forecourt.identity.errand.Errand;
import io.forecourt.identity.link.LinkExpired;
import io.forecourt.identity.link.OneTimeLinks;
import io.forecourt.identity.link.OneTimeToken;
import io.forecourt.identity.link.Purpose;
import io.forecourt.identity.password.PasswordHashing;
import io.forecourt.identity.password.PasswordRules;
import io.forecourt.identity.throttle.ClientAddress;
import io.forecourt.identity.throttle.Guesses;
import io.forecourt.identity.throttle.Limit;
import io.forecourt.identity.throttle.RateLimits;
import io.forecourt.mail.Mails;
import io.forecourt.web.problem.InvalidRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives people a new password in place of one that they have forgotten. Whoever asks learns nothing: whether there is
 * such an account is looked up apart from the request.
 */
@Service
public class RecoveringAccess {

    private final AccountRegister accounts;
    private final ChangingAccounts changing;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final OneTimeLinks links;
    private final RateLimits limits;
    private final Guesses guesses;
    private final RecoveryRequests requests;
    private final Errand answering;
    private final Mails mails;
    private final TransactionTemplate transaction;

    RecoveringAccess(
            AccountRegister accounts,
            ChangingAccounts changing,
            PasswordRules rules,
            PasswordHashing hashing,
            OneTimeLinks links,
            RateLimits limits,
            Guesses guesses,
            RecoveryRequests requests,
            @Qualifier("recoveryAnswering") Errand answering,
            Mails mails,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.changing = changing;
        this.rules = rules;
        this.hashing = hashing;
        this.links = links;
        this.limits = limits;
        this.guesses = guesses;
        this.requests = requests;
        this.answering = answering;
        this.mails = mails;
        this.transaction = transaction;
    }

    /** @throws InvalidRequest if that is no address */
    public void request(String typedEmail, ClientAddress client) {
        Email email =
                Email.in(typedEmail).orElseThrow(() -> new InvalidRequest("/email", "must be like name@example.com"));
        limits.require(Limit.FORGOTTEN, client);
        transaction.executeWithoutResult(_ -> {
            requests.add(email);
            answering.afterCommit();
        });
    }

    /** @throws LinkExpired if the link is no good */
    public void requireGood(OneTimeToken token, ClientAddress client) {
        limits.require(Limit.LINK, client);
        find(token);
    }

    /**
     * Changes the password and ends every session. A link that is used for a password that will not do stays good.
     *
     * @throws LinkExpired if the link is no good
     * @throws InvalidRequest if the password will not do
     */
    public void reset(OneTimeToken token, String password, ClientAddress client) {
        limits.require(Limit.LINK, client);
        Account account = find(token);
        Email email = Email.of(account).orElseThrow(LinkExpired::new);
        Optional<String> objection = rules.objection(password, email, String.valueOf(account.name()));
        if (objection.isPresent()) {
            throw new InvalidRequest("/password", objection.get());
        }
        String hash = hashing.hash(password);
        transaction.executeWithoutResult(_ -> {
            UUID id = links.use(Purpose.RESET_PASSWORD, token);
            links.revoke(Purpose.RESET_PASSWORD, id);
            changing.changePassword(id, hash);
            changing.confirmEmail(id);
            guesses.forget(email);
            mails.send(email.value(), new PasswordWasReset(String.valueOf(account.name())));
        });
    }

    private Account find(OneTimeToken token) {
        return accounts.find(links.subject(Purpose.RESET_PASSWORD, token))
                .filter(Account::isActive)
                .orElseThrow(LinkExpired::new);
    }
}
