package io.forecourt.identity.signup;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.EmailTaken;
import io.forecourt.identity.account.Registration;
import io.forecourt.identity.applicant.Applicant;
import io.forecourt.identity.applicant.Applicants;
import io.forecourt.identity.errand.Errand;
import io.forecourt.identity.link.LinkExpired;
import io.forecourt.identity.link.OneTimeLinks;
import io.forecourt.identity.link.OneTimeToken;
import io.forecourt.identity.link.Purpose;
import io.forecourt.identity.password.PasswordHashing;
import io.forecourt.identity.throttle.ClientAddress;
import io.forecourt.identity.throttle.Limit;
import io.forecourt.identity.throttle.RateLimits;
import io.forecourt.security.Role;
import io.forecourt.web.problem.InvalidRequest;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes people in. Whoever asks learns nothing: an address that has an account is treated like any other here, and what
 * becomes of it is decided apart from the request. The account begins when the link in the mail is opened, with the
 * password that was chosen, so that nobody can prepare an account for somebody else's address.
 */
@Service
public class SigningUp {

    private final Applicants applicants;
    private final AccountRegister accounts;
    private final PasswordHashing hashing;
    private final SignUps signUps;
    private final OneTimeLinks links;
    private final RateLimits limits;
    private final Errand answering;
    private final TransactionTemplate transaction;

    SigningUp(
            Applicants applicants,
            AccountRegister accounts,
            PasswordHashing hashing,
            SignUps signUps,
            OneTimeLinks links,
            RateLimits limits,
            @Qualifier("signUpAnswering") Errand answering,
            TransactionTemplate transaction) {
        this.applicants = applicants;
        this.accounts = accounts;
        this.hashing = hashing;
        this.signUps = signUps;
        this.links = links;
        this.limits = limits;
        this.answering = answering;
        this.transaction = transaction;
    }

    /** @throws InvalidRequest if something is not filled in well */
    public void request(String name, String email, String password, ClientAddress client) {
        Applicant applicant = applicants.check(name, email, password);
        limits.require(Limit.SIGN_UP, client);
        String hash = hashing.hash(applicant.password());
        transaction.executeWithoutResult(_ -> {
            signUps.add(new SignUp(UUID.randomUUID(), applicant.name(), applicant.email(), hash));
            answering.afterCommit();
        });
    }

    /**
     * The address that the link is about to confirm.
     *
     * @throws LinkExpired if it is no good
     */
    public String emailOf(OneTimeToken token, ClientAddress client) {
        limits.require(Limit.LINK, client);
        return find(token).email().value();
    }

    /**
     * Opens the account.
     *
     * @throws LinkExpired if the link is no good
     * @throws InvalidRequest if the password is not the one that was chosen
     */
    public Account confirm(OneTimeToken token, String password, ClientAddress client) {
        limits.require(Limit.LINK, client);
        SignUp signUp = find(token);
        if (!hashing.matches(password, signUp.passwordHash())) {
            throw new InvalidRequest("/password", "is not the one that you chose when you signed up");
        }
        try {
            return Objects.requireNonNull(transaction.execute(_ -> open(token, signUp)));
        } catch (EmailTaken _) {
            throw new LinkExpired();
        }
    }

    private Account open(OneTimeToken token, SignUp signUp) {
        links.use(Purpose.SIGN_UP, token);
        signUps.removeAll(signUp.email());
        return accounts.register(new Registration(
                signUp.email(), true, signUp.name(), signUp.passwordHash(), Set.of(Role.CUSTOMER), false));
    }

    private SignUp find(OneTimeToken token) {
        return signUps.find(links.subject(Purpose.SIGN_UP, token)).orElseThrow(LinkExpired::new);
    }
}
