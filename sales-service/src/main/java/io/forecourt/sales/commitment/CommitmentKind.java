package io.forecourt.sales.commitment;

/** What a vehicle can be committed to. */
public enum CommitmentKind {
    /** Kept for a buyer until it expires. */
    RESERVATION("a reservation"),
    /** Sold; ends with the delivery or with the sale. */
    SALE("a sale"),
    /** Rented out. */
    RENTAL("a rental"),
    /** Out with somebody who may buy it. */
    TEST_DRIVE("a test drive"),
    /** Our own car in our own workshop. */
    WORKSHOP("a stay in the workshop");

    private final String spoken;

    CommitmentKind(String spoken) {
        this.spoken = spoken;
    }

    /** With its article, for the middle of a sentence. */
    public String spoken() {
        return spoken;
    }

    /** Holds are made and moved by staff; the others come and go with their sale or rental. */
    public boolean isHold() {
        return this == TEST_DRIVE || this == WORKSHOP;
    }
}
