package io.forecourt.inventory.automobile;

/** The European emission standard that an automobile meets. */
public enum EmissionClass {
    EURO_1,
    EURO_2,
    EURO_3,
    EURO_4,
    EURO_5,
    EURO_6,
    EURO_7
}
