package io.forecourt.identity.demo;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountAdministration;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.ChangingAccounts;
import io.forecourt.identity.account.Email;
import io.forecourt.identity.account.PersonName;
import io.forecourt.identity.account.Registration;
import io.forecourt.identity.origin.PublicUrl;
import io.forecourt.identity.password.PasswordHashing;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/**
 * One account for each role, all with the password that this start was given; disabled when the house is started
 * without a demonstration.
 */
@Component
class DemoAccounts implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    private final Demonstration demonstration;
    private final AccountRegister accounts;
    private final ChangingAccounts changing;
    private final AccountAdministration administration;
    private final PasswordHashing hashing;
    private final CurrentCaller callers;

    DemoAccounts(
            Demonstration demonstration,
            ServerProperties server,
            PublicUrl origin,
            AccountRegister accounts,
            ChangingAccounts changing,
            AccountAdministration administration,
            PasswordHashing hashing,
            CurrentCaller callers) {
        boolean onlyHere =
                server.getAddress() != null && server.getAddress().isLoopbackAddress() && origin.isLoopback();
        if (demonstration.isOn() && !onlyHere) {
            throw new DemoNeedsLoopback();
        }
        this.demonstration = demonstration;
        this.accounts = accounts;
        this.changing = changing;
        this.administration = administration;
        this.hashing = hashing;
        this.callers = callers;
    }

    /** Before the service listens, so that nobody gets in meanwhile by the password of an earlier start. */
    @Override
    public void afterSingletonsInstantiated() {
        callers.asService(this::prepareOrDisable);
    }

    private void prepareOrDisable() {
        if (!demonstration.isOn()) {
            accounts.activeDemos().forEach(account -> administration.disable(account.id()));
            return;
        }
        String hash = hashing.hash(demonstration.password());
        for (Role role : Role.values()) {
            prepare(role, hash);
        }
        log.info("The accounts of the demonstration are ready: anybody on this machine can have their password.");
    }

    private void prepare(Role role, String hash) {
        String name = role.name().toLowerCase(Locale.ROOT);
        Email email = new Email("demo-" + name.replace('_', '-') + "@forecourt.example");
        Optional<Account> known = accounts.find(email);
        if (known.isEmpty()) {
            accounts.register(new Registration(
                    email, true, new PersonName("Demo " + name.replace('_', ' ')), hash, Set.of(role), true));
        } else if (known.get().isDemo()) {
            changing.changePassword(known.get().id(), hash);
            administration.changeRoles(known.get().id(), Set.of(role), _ -> {});
            administration.enable(known.get().id());
        }
    }
}
