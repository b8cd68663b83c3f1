package io.forecourt.inventory.feed;

import io.forecourt.inventory.automobile.ImportedAutomobile;
import io.forecourt.inventory.automobile.Money;
import io.forecourt.inventory.automobile.Purpose;
import io.forecourt.inventory.automobile.StatedParticulars;
import io.forecourt.inventory.model.ModelName;
import io.forecourt.inventory.model.VehicleModel;
import io.forecourt.inventory.vin.Vin;
import io.forecourt.inventory.vin.VinClaim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that can be taken.
 *
 * @param fingerprint equal for rows that say the same
 * @param warnings what somebody should look at
 */
record FeedCar(
        int line,
        Vin vin,
        VinClaim claim,
        ModelName modelName,
        StatedParticulars particulars,
        @Nullable Purpose purpose,
        @Nullable Money purchaseCost,
        long fingerprint,
        List<Remark> warnings) {

    ImportedAutomobile of(VehicleModel model) {
        return new ImportedAutomobile(vin, claim, model, particulars, purpose, purchaseCost);
    }

    Remark rejection(String code, String detail) {
        return new Remark(Remark.Kind.REJECTION, line, vin.value(), "vin", code, detail);
    }
}
