package io.forecourt.parking.stay;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.PARKING_MANAGER;

import io.forecourt.security.Caller;
import io.forecourt.security.CurrentCaller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose stays who may see and change. To all others they do not exist. */
@Component
class StaySight {

    private final CurrentCaller caller;

    StaySight(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Drivers see their own, and who manages parking all. */
    Stay requireSeen(Stay stay) {
        Caller current = caller.current();
        if (!current.worksAs(ADMIN, PARKING_MANAGER)
                && !current.isAccount(stay.terms().accountId())) {
            throw new StayNotFound(stay.id());
        }
        return stay;
    }

    /** Only its driver does anything with it. */
    Stay requireOwn(Stay stay) {
        if (!isOwn(stay)) {
            throw new StayNotFound(stay.id());
        }
        return stay;
    }

    boolean isOwn(Stay stay) {
        return caller.current().isAccount(stay.terms().accountId());
    }

    /** The account that asks, if it is one. */
    Optional<UUID> account() {
        return caller.current().accountId();
    }
}
