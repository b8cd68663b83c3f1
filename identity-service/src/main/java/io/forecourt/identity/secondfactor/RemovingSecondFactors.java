package io.forecourt.identity.secondfactor;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountAdministration;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.OwnAccountRefused;
import io.forecourt.identity.passkey.OwnPasskeys;
import io.forecourt.identity.signin.TellingOwners;
import io.forecourt.identity.signin.WayIn;
import io.forecourt.identity.totp.OwnAuthenticator;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.audit.Audit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Helps those who have lost their telephone and their recovery codes, or the device that had their passkey. */
@Service
public class RemovingSecondFactors {

    private final AccountRegister accounts;
    private final AccountAdministration administration;
    private final OwnAuthenticator authenticator;
    private final OwnPasskeys passkeys;
    private final TellingOwners owners;
    private final Audit audit;
    private final CurrentCaller callers;

    RemovingSecondFactors(
            AccountRegister accounts,
            AccountAdministration administration,
            OwnAuthenticator authenticator,
            OwnPasskeys passkeys,
            TellingOwners owners,
            Audit audit,
            CurrentCaller callers) {
        this.accounts = accounts;
        this.administration = administration;
        this.authenticator = authenticator;
        this.passkeys = passkeys;
        this.owners = owners;
        this.audit = audit;
        this.callers = callers;
    }

    /**
     * Takes app, recovery codes and passkeys away, ends all sessions, and tells the owner. Does nothing where there are
     * none.
     *
     * @throws OwnAccountRefused if it is the administrator's own account: theirs are taken away on its pages, which ask
     *     for proof
     */
    @Transactional
    public void remove(UUID id) {
        if (callers.current().isAccount(id)) {
            throw new OwnAccountRefused();
        }
        Account account = accounts.get(id);
        boolean app = authenticator.forget(id);
        int keys = passkeys.forget(id);
        if (app || keys > 0) {
            audit.record(
                    "account.second-factors-removed", "account", id, Map.of("authenticator", app, "passkeys", keys));
            owners.tell(account, WayIn.SECOND_FACTORS_REMOVED);
            administration.signOutEverywhere(id);
        }
    }
}
