package io.forecourt.sales.sale.web;

import io.forecourt.sales.sale.RecordingSales.NewSale;
import io.forecourt.sales.sale.SaleStage;
import io.forecourt.sales.vehicle.Vin;
import io.forecourt.web.problem.InvalidRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param soldOn absent for today
 * @param stage how far the sale is; absent for a signed contract
 * @param reserveUntil for a reserved one; absent for the usual length
 */
record RecordSaleRequest(
        Vin vin,
        Long customerId,
        Long salespersonId,
        @Valid MoneyBody price,
        @Nullable LocalDate soldOn,
        @Nullable SaleStage stage,
        @Nullable Instant reserveUntil) {

    NewSale toNewSale() {
        if (reserveUntil != null && stage != SaleStage.RESERVED) {
            throw new InvalidRequest("/reserveUntil", "goes with the stage RESERVED only");
        }
        return new NewSale(
                vin,
                customerId,
                salespersonId,
                price.toMoney(),
                soldOn,
                stage == null ? SaleStage.CONTRACTED : stage,
                reserveUntil);
    }
}
