package io.forecourt.inventory.feed;

/** How far an import has come. */
public enum ImportStatus {
    /** Its file is here, and it waits for its turn. */
    QUEUED,
    RUNNING,
    /** Every row was taken or rejected. */
    COMPLETED,
    /** Nothing more is taken from this file; what was taken before stays. */
    FAILED,
    /** It stopped before the end and cannot go on; importing the file again takes over the rest. */
    INTERRUPTED
}
