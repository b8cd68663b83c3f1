package io.forecourt.parking.session;

import io.forecourt.parking.driver.SaidVehicle;
import java.time.Duration;
import java.util.UUID;

/**
 * What a driver wants to buy.
 *
 * @param paidTime of the site's paid time; in between, parking is free
 */
public record TimeWanted(UUID accountId, long siteId, Duration paidTime, SaidVehicle vehicle) {}
