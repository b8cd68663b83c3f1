package io.forecourt.parking.place;

/** What a site is. */
public enum SiteKind {
    /** A building or an area with spaces of its own. */
    CAR_PARK,
    /** A zone of streets in which a right is paid for, and not a space. */
    ON_STREET
}
