package io.forecourt.contracts;

/**
 * An amount of money on the wire.
 *
 * @param minorUnits in the currency's smallest unit (cents), may be negative
 * @param currency ISO 4217 code of three upper-case letters
 */
public record MoneyAmount(long minorUnits, String currency) {}
