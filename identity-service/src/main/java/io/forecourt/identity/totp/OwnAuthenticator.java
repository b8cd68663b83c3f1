package io.forecourt.identity.totp;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountChange;
import io.forecourt.identity.account.AccountChange.Kind;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.security.Role;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members of staff do with the app that makes their codes. */
@Service
@Transactional
public class OwnAuthenticator {

    private final AuthenticatorTable authenticators;
    private final RecoveryCodes recoveryCodes;
    private final CheckingCodes codes;
    private final AccountRegister accounts;
    private final TotpJournal journal;
    private final Clock clock;

    OwnAuthenticator(
            AuthenticatorTable authenticators,
            RecoveryCodes recoveryCodes,
            CheckingCodes codes,
            AccountRegister accounts,
            TotpJournal journal,
            Clock clock) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.codes = codes;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Customers have no need of one. Whoever has one keeps it, also where they become a customer only. */
    @Transactional(readOnly = true)
    public boolean isFor(UUID account) {
        return accounts.get(account).roles().stream().anyMatch(Role.STAFF::contains)
                || authenticators.isConfirmed(account);
    }

    @Transactional(readOnly = true)
    public boolean isSetUp(UUID account) {
        return authenticators.isConfirmed(account);
    }

    @Transactional(readOnly = true)
    public int recoveryCodesLeft(UUID account) {
        return recoveryCodes.left(account);
    }

    /** Makes a new secret, which counts once {@link #confirm} was called with a code of it. */
    public void begin(UUID account) {
        authenticators.begin(account, TotpSecret.fresh(), clock.instant());
    }

    /** What the app has to be told; empty unless it was {@linkplain #begin begun}. */
    @Transactional(readOnly = true)
    public Optional<AppLink> unconfirmed(UUID id) {
        Account account = accounts.get(id);
        return authenticators
                .unconfirmed(id)
                .map(secret -> new AppLink(Objects.requireNonNull(account.email()), secret.base32()));
    }

    /**
     * From now on codes are asked for.
     *
     * @return the recovery codes, to be shown once; empty if it is not the code
     */
    public Optional<List<String>> confirm(UUID account, String typed) {
        authenticators.lock(account);
        OptionalLong step = authenticators.unconfirmed(account).stream()
                .flatMapToLong(secret -> codes.step(secret, typed.replaceAll("\\s", "")).stream())
                .findFirst();
        if (step.isEmpty()) {
            return Optional.empty();
        }
        authenticators.confirm(account, step.getAsLong(), clock.instant());
        journal.setUp(accounts.get(account));
        return Optional.of(recoveryCodes.renew(account));
    }

    /** Those from before work no more. Empty where there is no app. */
    public List<String> renewRecoveryCodes(UUID account) {
        if (!authenticators.isConfirmed(account)) {
            return List.of();
        }
        journal.recoveryCodesRenewed(accounts.get(account));
        return recoveryCodes.renew(account);
    }

    /** Codes are asked for no more. */
    public void remove(UUID account) {
        if (forget(account)) {
            journal.removed(accounts.get(account));
        }
    }

    /** For whoever writes it down and tells the owner. Returns whether there was an app. */
    public boolean forget(UUID account) {
        recoveryCodes.delete(account);
        return authenticators.delete(account);
    }

    @EventListener
    void forget(AccountChange change) {
        if (change.kind() == Kind.REMOVED) {
            forget(change.account().id());
        }
    }
}
