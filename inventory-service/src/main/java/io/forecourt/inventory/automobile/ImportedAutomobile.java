package io.forecourt.inventory.automobile;

import io.forecourt.inventory.model.VehicleModel;
import io.forecourt.inventory.vin.Vin;
import io.forecourt.inventory.vin.VinClaim;
import org.jspecify.annotations.Nullable;

/**
 * An automobile as a feed knows it.
 *
 * @param vin accepted from the claim
 * @param purpose null if the feed leaves it open
 * @param purchaseCost null if the feed leaves it open
 */
public record ImportedAutomobile(
        Vin vin,
        VinClaim claim,
        VehicleModel model,
        StatedParticulars particulars,
        @Nullable Purpose purpose,
        @Nullable Money purchaseCost) {

    /** A car without a price cannot be offered yet. */
    Registration toRegistration() {
        return new Registration(
                claim,
                particulars.price() == null ? AutomobileStatus.IN_STOCK : AutomobileStatus.AVAILABLE,
                purpose == null ? Purpose.SALE : purpose,
                particulars.alone(),
                purchaseCost);
    }

    AutomobileEdit toEdit(Automobile known) {
        return new AutomobileEdit(
                model,
                purpose == null ? known.purpose() : purpose,
                particulars.over(known.particulars()),
                purchaseCost == null ? known.purchaseCost() : purchaseCost);
    }
}
