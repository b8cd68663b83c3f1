package io.forecourt.parking.stay;

/** How somebody came to park. */
public enum StayKind {
    /** A space, from one time to another. */
    RESERVATION,
    /** A paid right for a plate in a zone, from now on. */
    SESSION
}
