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

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    SaleFilter toFilter() {
        requireYear("/soldFrom", soldFrom);
        requireYear("/soldTo", soldTo);
        return new SaleFilter(wantedVin(), customerId, salespersonId, status, soldFrom, soldTo);
    }

    private @Nullable Vin wantedVin() {
        try {
            return vin == null ? null : Vin.of(vin);
        } catch (IllegalArgumentException _) {
            throw new InvalidRequest("/vin", "must have 1 to " + Vin.MAX_LENGTH + " characters");
        }
    }

    private static void requireYear(String pointer, @Nullable LocalDate date) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            throw new InvalidRequest(pointer, "must be in a year from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }
}
