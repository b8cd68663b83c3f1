package io.forecourt.parking.place;

/** Whom or what a space is meant for. */
public enum SpaceKind {
    STANDARD,
    /** For holders of a disabled person's parking card. */
    DISABLED,
    /** With a charging point. */
    ELECTRIC,
    /** For bicycles, scooters and other light vehicles on two wheels. */
    TWO_WHEELER,
    MOTORCYCLE,
    /** For loading and unloading. */
    DELIVERY,
    /** Wider than usual, as for families. */
    WIDE
}
