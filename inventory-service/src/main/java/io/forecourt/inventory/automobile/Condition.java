package io.forecourt.inventory.automobile;

/** Whether an automobile had an owner before. */
public enum Condition {
    NEW,
    USED
}
