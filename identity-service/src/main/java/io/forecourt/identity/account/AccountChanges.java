package io.forecourt.identity.account;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes changed accounts and tells the rest of the service, all in the transaction under way. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountChanges {

    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    AccountChanges(Accounts accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    Account announce(AccountChange change) {
        Account account = accounts.saveAndFlush(change.account());
        events.publishEvent(change);
        return account;
    }
}
