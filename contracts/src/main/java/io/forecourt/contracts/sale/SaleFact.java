package io.forecourt.contracts.sale;

import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a sale: reserved, recorded (contracted), delivered, cancelled or unwound; the event's type says
 * which.
 *
 * @param saleId the sale's number in sales-service
 * @param reason why it was cancelled or unwound, else absent
 * @param occurredAt ISO 8601 instant
 */
public record SaleFact(
        long saleId,
        String vin,
        long customerId,
        long salespersonId,
        MoneyAmount price,
        @Nullable String reason,
        String occurredAt)
        implements Payload {

    @Override
    public String key() {
        return vin;
    }
}
