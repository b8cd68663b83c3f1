package io.forecourt.parking.export;

import io.forecourt.mail.Mails;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails who asked for an export that it is ready, with the transaction in which it is. Whose address is unknown looks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TellingManagers {

    private static final Logger log = LoggerFactory.getLogger(TellingManagers.class);

    private final ManagerAddresses addresses;
    private final ExportWording wording;
    private final Mails mails;

    TellingManagers(ManagerAddresses addresses, ExportWording wording, Mails mails) {
        this.addresses = addresses;
        this.wording = wording;
        this.mails = mails;
    }

    void tell(UUID account, StaysExport ready) {
        addresses.find(account).ifPresent(address -> {
            try {
                mails.send(address, wording.mail(ready));
            } catch (IllegalArgumentException _) {
                log.warn("The address of who asked for export {} is none that mails can be sent to", ready.id());
            }
        });
    }
}
