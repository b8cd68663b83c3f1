package io.forecourt.parking.tariff.engine;

import java.time.Duration;

/**
 * What a zone gives back.
 *
 * @param cancelWithin for how long after the purchase all of it, 2 minutes in most zones; zero for never
 * @param earlyStop whether those who leave earlier get back what they have not used
 */
public record RefundTerms(Duration cancelWithin, boolean earlyStop) {}
