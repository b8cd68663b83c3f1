package io.forecourt.identity.setup;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.Administrators;
import io.forecourt.identity.account.EmailTaken;
import io.forecourt.identity.account.Registration;
import io.forecourt.identity.applicant.Applicant;
import io.forecourt.identity.applicant.Applicants;
import io.forecourt.identity.link.LinkExpired;
import io.forecourt.identity.link.OneTimeToken;
import io.forecourt.identity.password.PasswordHashing;
import io.forecourt.identity.throttle.ClientAddress;
import io.forecourt.identity.throttle.Limit;
import io.forecourt.identity.throttle.RateLimits;
import io.forecourt.security.Role;
import io.forecourt.web.problem.InvalidRequest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in the first administrator, who has the token that this start of the house was given. */
@Service
public class SettingUp {

    private final @Nullable OneTimeToken expected;
    private final Administrators administrators;
    private final Applicants applicants;
    private final AccountRegister accounts;
    private final PasswordHashing hashing;
    private final RateLimits limits;
    private final TransactionTemplate transaction;

    SettingUp(
            SetupProperties properties,
            Administrators administrators,
            Applicants applicants,
            AccountRegister accounts,
            PasswordHashing hashing,
            RateLimits limits,
            TransactionTemplate transaction) {
        String token = properties.token();
        this.expected = token == null || token.isEmpty() ? null : new OneTimeToken(token);
        this.administrators = administrators;
        this.applicants = applicants;
        this.accounts = accounts;
        this.hashing = hashing;
        this.limits = limits;
        this.transaction = transaction;
    }

    /** @throws LinkExpired if that is not the token, or there is an administrator */
    public void requireOpen(OneTimeToken token, ClientAddress client) {
        limits.require(Limit.LINK, client);
        if (expected == null || !token.isSame(expected) || administrators.exist()) {
            throw new LinkExpired();
        }
    }

    /**
     * @throws LinkExpired if that is not the token, or there is an administrator
     * @throws InvalidRequest if something is not filled in well
     */
    public Account begin(OneTimeToken token, String name, String email, String password, ClientAddress client) {
        requireOpen(token, client);
        Applicant applicant = applicants.check(name, email, password);
        String hash = hashing.hash(applicant.password());
        try {
            return Objects.requireNonNull(transaction.execute(_ -> register(applicant, hash)));
        } catch (EmailTaken _) {
            throw new InvalidRequest("/email", "has an account already; use another one");
        }
    }

    private Account register(Applicant applicant, String hash) {
        administrators.lock();
        if (administrators.exist()) {
            throw new LinkExpired();
        }
        return accounts.register(
                new Registration(applicant.email(), false, applicant.name(), hash, Set.of(Role.ADMIN), false));
    }
}
