package io.forecourt.sales.sale;

import io.forecourt.sales.vehicle.Vin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which sales are wanted; what is absent does not matter.
 *
 * @param soldFrom inclusive
 * @param soldTo exclusive
 */
public record SaleFilter(
        @Nullable Vin vin,
        @Nullable Long customerId,
        @Nullable Long salespersonId,
        @Nullable SaleStatus status,
        @Nullable LocalDate soldFrom,
        @Nullable LocalDate soldTo) {

    public static final SaleFilter ALL = new SaleFilter(null, null, null, null, null, null);

    public SaleFilter ofSalesperson(long id) {
        return new SaleFilter(vin, customerId, id, status, soldFrom, soldTo);
    }

    public SaleFilter ofCustomer(long id) {
        return new SaleFilter(vin, id, salespersonId, status, soldFrom, soldTo);
    }
}
