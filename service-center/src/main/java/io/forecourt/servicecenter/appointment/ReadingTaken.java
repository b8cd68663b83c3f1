package io.forecourt.servicecenter.appointment;

/**
 * An odometer reading as someone took it.
 *
 * @param confirmed that it is right although it does not fit the last one known
 */
public record ReadingTaken(int value, DistanceUnit unit, boolean confirmed) {}
