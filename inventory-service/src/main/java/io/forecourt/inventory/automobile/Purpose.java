package io.forecourt.inventory.automobile;

/** What an automobile is kept for. A rental car that has done its service can become used stock. */
public enum Purpose {
    SALE,
    /** Never offered for sale while it is in the fleet. */
    RENTAL_FLEET
}
