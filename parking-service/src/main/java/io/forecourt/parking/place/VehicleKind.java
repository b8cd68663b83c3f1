package io.forecourt.parking.place;

/** What kind of vehicle a site is looked for: the tariffs' classes have the same names. */
public enum VehicleKind {
    CAR,
    TWO_WHEELER,
    HEAVY
}
