package io.forecourt.inventory.automobile;

/** What an automobile runs on. */
public enum Fuel {
    PETROL,
    DIESEL,
    HYBRID,
    PLUG_IN_HYBRID,
    ELECTRIC,
    HYDROGEN,
    LPG,
    CNG,
    ETHANOL
}
