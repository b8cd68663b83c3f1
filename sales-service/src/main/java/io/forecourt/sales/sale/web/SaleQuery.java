package io.forecourt.sales.sale.web;

import io.forecourt.sales.sale.SaleFilter;
import io.forecourt.sales.sale.SaleStatus;
import io.forecourt.sales.vehicle.Vin;
import io.forecourt.web.problem.InvalidRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which sales a client wants.
 *
 * @param soldFrom inclusive
 * @param soldTo exclusive
 */
record SaleQuery(
        @Nullable String vin,
        @Nullable Long customerId,
        @Nullable Long salespersonId,
        @Nullable SaleStatus status,
        @Nullable LocalDate soldFrom,
        @Nullable LocalDate soldTo) {

    SaleFilter toFilter() {
        return new SaleFilter(wantedVin(), customerId, salespersonId, status, soldFrom, soldTo);
    }

    private @Nullable Vin wantedVin() {
        try {
            return vin == null ? null : Vin.of(vin);
        } catch (IllegalArgumentException _) {
            throw new InvalidRequest("/vin", "must have 1 to " + Vin.MAX_LENGTH + " characters");
        }
    }
}
