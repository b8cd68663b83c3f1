package io.forecourt.parking.mailing;

import io.forecourt.parking.notice.AccountsForgotten;
import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Forbidden;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller wants to get. */
@Service
@Transactional
public class OwnMailings {

    private final MailingChoices choices;
    private final CurrentCaller caller;

    OwnMailings(MailingChoices choices, CurrentCaller caller) {
        this.choices = choices;
        this.caller = caller;
    }

    /** Who has no account here gets none, whatever this says. */
    @Transactional(readOnly = true)
    public MailingChoice get() {
        return caller.current().accountId().map(choices::of).orElse(MailingChoice.UNSAID);
    }

    /**
     * @param versionCheck throws when it is not the version found that is to be changed
     * @throws Forbidden when the caller is nobody with an account of their own
     */
    public MailingChoice change(boolean reminders, boolean reports, LongConsumer versionCheck) {
        UUID account = caller.current()
                .accountId()
                .orElseThrow(() -> new Forbidden("Only who has an account here gets mails."));
        versionCheck.accept(choices.hold(account).version());
        return choices.set(account, reminders, reports);
    }

    @EventListener
    void on(AccountsForgotten forgotten) {
        choices.forget(forgotten.accounts());
    }
}
