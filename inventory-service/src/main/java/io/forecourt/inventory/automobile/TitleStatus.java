package io.forecourt.inventory.automobile;

/** What the vehicle's title says of its past. */
public enum TitleStatus {
    CLEAN,
    SALVAGE,
    REBUILT
}
