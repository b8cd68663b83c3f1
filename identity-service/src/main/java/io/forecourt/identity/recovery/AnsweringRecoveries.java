package io.forecourt.identity.recovery;

import io.forecourt.identity.account.Account;
import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.Email;
import io.forecourt.identity.link.OneTimeLink;
import io.forecourt.identity.link.OneTimeLinks;
import io.forecourt.identity.link.Purpose;
import io.forecourt.identity.throttle.EmailHash;
import io.forecourt.identity.throttle.Limit;
import io.forecourt.identity.throttle.RateLimits;
import io.forecourt.mail.Mails;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails a link to those who have forgotten their password, and nothing to an address without an account. */
@Service
class AnsweringRecoveries {

    private final RecoveryRequests requests;
    private final AccountRegister accounts;
    private final OneTimeLinks links;
    private final RateLimits limits;
    private final Mails mails;

    AnsweringRecoveries(
            RecoveryRequests requests, AccountRegister accounts, OneTimeLinks links, RateLimits limits, Mails mails) {
        this.requests = requests;
        this.accounts = accounts;
        this.links = links;
        this.limits = limits;
        this.mails = mails;
    }

    /** @return whether there was one to answer */
    @Transactional
    public boolean answerOne() {
        Optional<Email> request = requests.take();
        request.filter(email -> limits.take(Limit.RESET_MAIL, EmailHash.of(email)))
                .flatMap(accounts::find)
                .filter(Account::isActive)
                .ifPresent(this::sendLink);
        return request.isPresent();
    }

    private void sendLink(Account account) {
        Email.of(account).ifPresent(email -> {
            OneTimeLink link = links.issue(Purpose.RESET_PASSWORD, account.id());
            mails.send(email.value(), new ResetPassword(String.valueOf(account.name()), link.url(), link.validUntil()));
        });
    }
}
