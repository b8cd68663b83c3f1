package io.forecourt.payments.provider;

/** When money is taken from whoever pays. */
public enum Capture {
    /** As soon as they have paid. */
    AUTOMATIC,
    /** Set aside by their bank at first, and taken when we say so; some banks let it go after seven days. */
    MANUAL
}
