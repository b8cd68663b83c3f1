package io.forecourt.identity.signin;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.Email;
import io.forecourt.mail.Mails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails owners what has changed about how they get in (OWASP ASVS 2.2.3). */
@Component
public class TellingOwners {

    private final Mails mails;

    TellingOwners(Mails mails) {
        this.mails = mails;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Account account, WayIn change) {
        Email.of(account)
                .ifPresent(email ->
                        mails.send(email.value(), new WayInChanged(String.valueOf(account.name()), change.change())));
    }
}
