package io.forecourt.contracts.sale;

import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What the automobile of a sale cost us, as inventory knows it now. For those who buy and sell: whoever reads it shows it
 * to nobody else.
 *
 * @param saleId the sale's number in sales-service
 * @param purchaseCost absent while it is not known
 * @param occurredAt ISO 8601 instant
 */
public record SaleCost(long saleId, String vin, @Nullable MoneyAmount purchaseCost, String occurredAt)
        implements Payload {

    @Override
    public String key() {
        return vin;
    }
}
