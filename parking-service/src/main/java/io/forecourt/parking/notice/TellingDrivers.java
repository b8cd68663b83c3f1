package io.forecourt.parking.notice;

import io.forecourt.mail.Mails;
import io.forecourt.parking.stay.Stay;
import io.forecourt.parking.stay.StayHint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells drivers something of their stays, once: the row that remembers it, the mail and the event are of one transaction,
 * and the row can be there only once. Who has no known address is told in the app alone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellingDrivers {

    private static final Logger log = LoggerFactory.getLogger(TellingDrivers.class);

    private final NoticeTable notices;
    private final StayWording wording;
    private final Mails mails;
    private final ApplicationEventPublisher events;

    TellingDrivers(NoticeTable notices, StayWording wording, Mails mails, ApplicationEventPublisher events) {
        this.notices = notices;
        this.wording = wording;
        this.mails = mails;
        this.events = events;
    }

    void tell(NoticeKind kind, List<Stay> stays, Instant now) {
        Map<Long, ToBeTold> drivers = notices.write(kind, stays, now);
        for (Stay stay : stays) {
            ToBeTold driver = drivers.get(stay.id());
            if (driver != null) {
                write(kind, stay, driver);
                // Open pages hear of the others by the change of the stay with which they come.
                if (kind == NoticeKind.ENDING) {
                    events.publishEvent(new StayHint(stay, now));
                }
            }
        }
    }

    /** That an address is none does not keep anybody from parking. */
    private void write(NoticeKind kind, Stay stay, ToBeTold driver) {
        String address = driver.email();
        if (address == null) {
            return;
        }
        StayMail mail = wording.mail(kind, stay, driver, notices.place(stay));
        try {
            mails.send(address, mail);
        } catch (IllegalArgumentException _) {
            log.warn("The address of the driver of stay {} is none that mails can be sent to", stay.id());
        }
    }
}
