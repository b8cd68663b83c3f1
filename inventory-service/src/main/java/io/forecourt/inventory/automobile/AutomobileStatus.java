package io.forecourt.inventory.automobile;

/** Where an automobile stands between the order and the day its buyer drives it away. */
public enum AutomobileStatus {
    ON_ORDER,
    IN_STOCK,
    IN_PREPARATION,
    /** For sale. */
    AVAILABLE,
    /** Held for a sale that is not contracted yet. */
    RESERVED,
    SOLD,
    DELIVERED;

    /** True from the contract on. */
    public boolean isSold() {
        return this == SOLD || this == DELIVERED;
    }
}
