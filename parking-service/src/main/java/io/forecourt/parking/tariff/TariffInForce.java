package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.Pricing;
import io.forecourt.parking.tariff.engine.RefundTerms;
import io.forecourt.parking.tariff.engine.Refunds;
import java.time.Duration;
import java.util.Currency;

/**
 * A published version of a tariff by a site's clocks. Never changes.
 *
 * @param currency of all amounts
 * @param noReturn for how long after its end a stay counts for the next of the same plate in the same zone group; zero for
 *     never
 */
public record TariffInForce(
        long versionId, Pricing pricing, Currency currency, RefundTerms refundTerms, Duration noReturn) {

    /** What is given back of stays that were bought by it. */
    public Refunds refunds() {
        return new Refunds(pricing, refundTerms);
    }
}
