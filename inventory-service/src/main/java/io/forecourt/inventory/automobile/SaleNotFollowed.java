package io.forecourt.inventory.automobile;

import java.time.Instant;

/**
 * A sale that its automobile cannot follow.
 *
 * @param reason a sentence that a salesperson can act on
 */
public record SaleNotFollowed(long saleId, String vin, String reason, Instant at) {}
