package io.forecourt.parking.tariff.engine;

/** What kind of vehicle is parked, as far as prices tell them apart. */
public enum VehicleClass {
    CAR,
    TWO_WHEELER,
    /** A car that is heavier than {@link HeavyVehicles} says. */
    HEAVY
}
