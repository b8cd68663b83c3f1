package io.forecourt.inventory.feed;

import jakarta.persistence.Embeddable;

/** How many rows met with which end. Warnings are counted beside: their rows were taken. */
@Embeddable
public record Tally(int accepted, int updated, int unchanged, int rejected, int warnings) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                accepted + other.accepted,
                updated + other.updated,
                unchanged + other.unchanged,
                rejected + other.rejected,
                warnings + other.warnings);
    }

    public int rows() {
        return accepted + updated + unchanged + rejected;
    }
}
