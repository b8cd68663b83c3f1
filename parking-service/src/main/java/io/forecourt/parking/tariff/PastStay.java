package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import java.time.Instant;

/**
 * A stay that is over, as far as it can be priced once more.
 *
 * @param to when it ended, whatever had been bought
 * @param user as what it was priced
 * @param cents what it cost in the end, refunds taken off, in the currency's smallest unit
 */
public record PastStay(long siteId, Instant from, Instant to, VehicleClass vehicle, UserClass user, long cents) {}
