package io.forecourt.inventory.automobile;

/** What an odometer counts. */
public enum DistanceUnit {
    /** Kilometres. */
    KM,
    /** Statute miles. */
    MI
}
