package io.forecourt.parking.stay;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What its driver can do with a stay now. */
public enum StayAction {
    PAY,
    EXTEND,
    STOP,
    CANCEL,
    CHECK_IN;

    static Set<StayAction> of(Stay stay, Instant now, StaySettings settings) {
        Set<StayAction> actions = EnumSet.noneOf(StayAction.class);
        if (stay.isToBePaid(now)) {
            actions.add(PAY);
        }
        if (stay.isExtendable() && stay.bought().endsAt().isAfter(now)) {
            actions.add(EXTEND);
        }
        switch (stay.state()) {
            case HELD, QUOTED -> actions.add(CANCEL);
            case CONFIRMED -> {
                actions.add(CANCEL);
                if (settings.admits(stay, now)) {
                    actions.add(CHECK_IN);
                }
            }
            case CHECKED_IN, OVERSTAY, ACTIVE, EXTENDED -> actions.add(STOP);
            default -> {
                // It is over.
            }
        }
        return actions;
    }
}
