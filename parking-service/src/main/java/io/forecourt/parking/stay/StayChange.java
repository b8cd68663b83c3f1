package io.forecourt.parking.stay;

/** What has become of a stay. */
public enum StayChange {
    /** A space is kept, or a right is quoted, until it is paid. */
    HELD,
    /** A reservation is certain. */
    CONFIRMED,
    /** A session runs. */
    STARTED,
    CHECKED_IN,
    EXTENDED,
    /** They left: a session before its end, a reservation whenever. */
    STOPPED,
    COMPLETED,
    CANCELLED,
    EXPIRED,
    NO_SHOW,
    OVERSTAYED,
    CLOSED,
    /** Money has gone back. */
    REFUNDED,
    /** A payment was refused, or an extension was not paid in time; the stay is what it was. */
    PAYMENT_FAILED,
    /** It was paid too late, and all of it goes back. */
    REFUSED_AFTER_PAYMENT
}
