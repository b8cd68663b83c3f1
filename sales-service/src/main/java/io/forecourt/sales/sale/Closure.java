package io.forecourt.sales.sale;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a sale ended without a car sold.
 *
 * @param reason a sentence for whoever asks later
 */
@Embeddable
public record Closure(
        @Column(name = "closed_at") Instant at,

        @Column(name = "closed_by") @Enumerated(EnumType.STRING)
        By by,

        @Column(name = "closed_reason") String reason) {

    /** Who ended it. */
    public enum By {
        STAFF,
        /** The reservation ran out. */
        EXPIRY,
        /** Inventory could not follow the sale. */
        INVENTORY
    }
}
