package io.forecourt.parking.tariff.engine;

/** Who parks, as far as prices tell them apart. */
public enum UserClass {
    /** Everybody who is nothing else; their scale is the one of all classes that have none. */
    VISITOR,
    /** Only in the zones that they live in. */
    RESIDENT,
    PROFESSIONAL,
    /** Holds a card for the disabled; holding it counts, not displaying it. */
    DISABLED_CARD;

    /**
     * What somebody of this class counts as in a zone.
     *
     * @param theirOwn whether it is one of those in which they are a resident
     */
    public UserClass inZone(boolean theirOwn) {
        return this == RESIDENT && !theirOwn ? VISITOR : this;
    }
}
