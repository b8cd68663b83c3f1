package io.forecourt.identity.signin;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.ChangingAccounts;
import io.forecourt.identity.account.Email;
import io.forecourt.identity.password.PasswordHashing;
import io.forecourt.identity.signin.SignInRefused.Reason;
import io.forecourt.identity.throttle.ClientAddress;
import io.forecourt.identity.throttle.Guesses;
import io.forecourt.identity.throttle.Limit;
import io.forecourt.identity.throttle.RateLimits;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Compares passwords. The same is done for an address without an account as for one with it, for a locked one as for an
 * open one, and the same is answered, so that neither the answer nor its time tells which it is.
 */
@Service
public class SigningIn {

    private final AccountRegister accounts;
    private final ChangingAccounts changing;
    private final PasswordHashing hashing;
    private final Guesses guesses;
    private final RateLimits limits;
    private final SignInJournal journal;

    SigningIn(
            AccountRegister accounts,
            ChangingAccounts changing,
            PasswordHashing hashing,
            Guesses guesses,
            RateLimits limits,
            SignInJournal journal) {
        this.accounts = accounts;
        this.changing = changing;
        this.hashing = hashing;
        this.guesses = guesses;
        this.limits = limits;
        this.journal = journal;
    }

    /**
     * @throws SignInRefused if the password is wrong, or was guessed at too often to be looked at
     * @throws io.forecourt.identity.throttle.TooManyAttempts if the client has to wait
     * @throws io.forecourt.identity.password.TooBusy if everybody has to
     */
    public Account signIn(String typedEmail, String password, ClientAddress client) {
        limits.require(Limit.SIGN_IN, client);
        // What is no address has no account, and takes as long as any other that has none.
        Email email = Email.in(typedEmail).orElse(Email.NOBODYS);
        boolean looked = guesses.begin(email, client);
        Optional<Account> account = accounts.find(email);
        String hash = looked ? account.map(Account::passwordHash).orElse(null) : null;
        if (!hashing.matches(password, hash)) {
            journal.failed(account);
            throw new SignInRefused(Reason.WRONG);
        }
        return signedIn(account.orElseThrow(), password, client);
    }

    private Account signedIn(Account account, String password, ClientAddress client) {
        if (!account.isActive()) {
            journal.refused(account);
            throw new SignInRefused(Reason.DISABLED);
        }
        Email.of(account).ifPresent(email -> guesses.wasRight(email, client));
        String hash = account.passwordHash();
        if (hash != null) {
            hashing.better(password, hash).ifPresent(better -> changing.rehashPassword(account.id(), hash, better));
        }
        journal.succeeded(account);
        return account;
    }
}
