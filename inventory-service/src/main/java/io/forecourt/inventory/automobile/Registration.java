package io.forecourt.inventory.automobile;

import io.forecourt.inventory.vin.VinClaim;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a car that comes into stock.
 *
 * @param status where it starts: ON_ORDER, IN_STOCK or AVAILABLE
 * @param purchaseCost what we pay for it: for staff only
 */
public record Registration(
        VinClaim vin,
        AutomobileStatus status,
        Purpose purpose,
        Particulars particulars,
        @Nullable Money purchaseCost) {

    public Registration {
        if (status != AutomobileStatus.ON_ORDER
                && status != AutomobileStatus.IN_STOCK
                && status != AutomobileStatus.AVAILABLE) {
            throw new IllegalArgumentException("No car comes into stock " + status + ".");
        }
    }
}
