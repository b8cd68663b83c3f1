package io.forecourt.identity.signup;

import io.forecourt.identity.account.AccountRegister;
import io.forecourt.identity.account.PersonForgotten;
import io.forecourt.identity.link.OneTimeLink;
import io.forecourt.identity.link.OneTimeLinks;
import io.forecourt.identity.link.Purpose;
import io.forecourt.identity.origin.PublicUrl;
import io.forecourt.identity.throttle.EmailHash;
import io.forecourt.identity.throttle.Limit;
import io.forecourt.identity.throttle.RateLimits;
import io.forecourt.mail.Mails;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails those who have asked for an account what comes next: a link, or the word that they have one already. */
@Service
class AnsweringSignUps {

    private final SignUps signUps;
    private final AccountRegister accounts;
    private final OneTimeLinks links;
    private final RateLimits limits;
    private final Mails mails;
    private final PublicUrl origin;

    AnsweringSignUps(
            SignUps signUps,
            AccountRegister accounts,
            OneTimeLinks links,
            RateLimits limits,
            Mails mails,
            PublicUrl origin) {
        this.signUps = signUps;
        this.accounts = accounts;
        this.links = links;
        this.limits = limits;
        this.mails = mails;
        this.origin = origin;
    }

    /** @return whether there was one to answer */
    @Transactional
    public boolean answerOne() {
        Optional<SignUp> next = signUps.nextUnanswered();
        next.ifPresent(this::answer);
        return next.isPresent();
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        signUps.removeAll(forgotten.email());
    }

    private void answer(SignUp signUp) {
        boolean mayMail = limits.take(Limit.SIGN_UP_MAIL, EmailHash.of(signUp.email()));
        boolean known = accounts.find(signUp.email()).isPresent();
        if (mayMail && !known) {
            OneTimeLink link = links.issue(Purpose.SIGN_UP, signUp.id());
            mails.send(signUp.email().value(), new ConfirmSignUp(signUp.name().value(), link.url(), link.validUntil()));
            signUps.answered(signUp);
            return;
        }
        if (mayMail) {
            mails.send(signUp.email().value(), new AlreadyRegistered(origin.of("/account/forgotten")));
        }
        signUps.remove(signUp);
    }
}
