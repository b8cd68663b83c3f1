package io.forecourt.parking.stay;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stays for features that do something about them, whoever's they are. */
@Component
public class KnownStays {

    private final StayTable stays;

    KnownStays(StayTable stays) {
        this.stays = stays;
    }

    /** Nobody changes it for the rest of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Stay> hold(long id) {
        return stays.lock(id);
    }
}
