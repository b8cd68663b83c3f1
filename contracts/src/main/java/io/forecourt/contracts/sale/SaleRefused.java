package io.forecourt.contracts.sale;

import io.forecourt.contracts.Payload;

/**
 * Inventory could not follow a sale (the car was delisted in the same moment, say); sales cancels it with this reason.
 *
 * @param reason a sentence that a salesperson can act on
 * @param occurredAt ISO 8601 instant
 */
public record SaleRefused(long saleId, String vin, String reason, String occurredAt) implements Payload {

    @Override
    public String key() {
        return vin;
    }
}
