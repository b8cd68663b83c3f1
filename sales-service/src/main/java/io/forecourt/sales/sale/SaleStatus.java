package io.forecourt.sales.sale;

import java.util.Set;

/** Where a sale stands. */
public enum SaleStatus {
    /** Being negotiated; keeps nothing from anybody. */
    DRAFT,
    /** The automobile is kept for the customer until the reservation expires. */
    RESERVED,
    /** Signed; the automobile is sold. */
    CONTRACTED,
    /** Handed over. */
    DELIVERED,
    /** Ended before the delivery. */
    CANCELLED,
    /** Taken back after the contract. */
    UNWOUND;

    public boolean mayBecome(SaleStatus next) {
        return successors().contains(next);
    }

    /** Neither done nor ended. */
    public boolean isOpen() {
        return this == DRAFT || holdsTheVehicle();
    }

    /** At most one sale of a VIN is in such a state. */
    public boolean holdsTheVehicle() {
        return this == RESERVED || this == CONTRACTED;
    }

    /** Counted in what was sold. */
    public boolean isSold() {
        return this == CONTRACTED || this == DELIVERED;
    }

    private Set<SaleStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(RESERVED, CONTRACTED, CANCELLED);
            case RESERVED -> Set.of(CONTRACTED, CANCELLED);
            case CONTRACTED -> Set.of(DELIVERED, CANCELLED, UNWOUND);
            case DELIVERED -> Set.of(UNWOUND);
            case CANCELLED, UNWOUND -> Set.of();
        };
    }
}
