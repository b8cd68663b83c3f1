package io.forecourt.parking.stay;

/** Why a stay is over. */
public enum EndReason {
    /** It was not paid in time. */
    NOT_PAID,
    /** The driver gave it up before it was paid. */
    ABANDONED,
    CANCELLED,
    /** Nobody came. */
    NO_SHOW,
    /** They left before, at, or after the end. */
    LEFT,
    /** The time was over. */
    RUN_OUT,
    /** Nobody said for so long that they had left that they are taken to have. */
    INFERRED
}
