package io.forecourt.parking.export;

/** How far an export is. */
public enum ExportState {
    /** Nobody has begun it. */
    WAITING,
    /** Some of it may be written. */
    RUNNING,
    /** It can be downloaded until it expires. */
    READY,
    /** It was given up; nothing of it is left. */
    FAILED
}
