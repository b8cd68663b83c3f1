package io.forecourt.parking.tariff.engine;

/**
 * What is due for a vehicle that stands on the street without having paid (in France the forfait de post-stationnement).
 *
 * @param cents in the currency's smallest unit, from 0 to the price of the visitors' maximum stay (article L2333-87 of the
 *     code général des collectivités territoriales)
 */
public record PostParkingCharge(VehicleClass vehicle, long cents) {}
