package io.forecourt.parking.driver;

/** What series a plate is of. */
public enum PlateKind {
    /** France since 2009: AA-123-AA. */
    SIV,
    /** France until 2009, with the department at the end: 1234 AB 75. */
    FNI,
    /** French mopeds since 2004: A 12 A to ZZ 999 Z. */
    MOPED,
    /** Any other. Nobody knows all that there are, so this is no reason to refuse one. */
    FOREIGN_OR_UNKNOWN
}
