package io.forecourt.payments.provider;

/** How far a payment has come, as its provider says. */
public enum ProviderState {
    /** Whoever pays has not paid yet; they may try again after a refusal. */
    OPEN,
    /** The money is set aside, and not taken. */
    AUTHORIZED,
    /** The money is taken; what was given back of it is told by the refunds. */
    CAPTURED,
    /** Nobody can pay any more, and nothing was taken. */
    CANCELED
}
