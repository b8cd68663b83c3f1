package io.forecourt.parking.stay;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a stay has come. */
public enum StayState {
    /** Reservation: the space is kept while it is paid. */
    HELD,
    CONFIRMED,
    /** Reservation: the vehicle is on its space. */
    CHECKED_IN,
    /** Reservation: the vehicle is still there, and its time is over. */
    OVERSTAY,
    COMPLETED,
    /** Not paid in time; of a session also: its time is over. */
    EXPIRED,
    CANCELLED,
    NO_SHOW,
    /** Session: its price is known, and waits to be paid. */
    QUOTED,
    ACTIVE,
    /** Session: active, and longer than it was at first. */
    EXTENDED,
    STOPPED_EARLY,
    /** Session: over, and nothing comes any more. */
    CLOSED;

    /** Those in which a reservation has its space to itself. */
    public static final Set<StayState> ON_A_SPACE =
            Collections.unmodifiableSet(EnumSet.of(HELD, CONFIRMED, CHECKED_IN, OVERSTAY));

    /** Those in which somebody parks or may. */
    public static final Set<StayState> OPEN =
            Collections.unmodifiableSet(EnumSet.of(HELD, CONFIRMED, CHECKED_IN, OVERSTAY, QUOTED, ACTIVE, EXTENDED));

    /** Whether somebody parks, is about to, or may. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
