package io.forecourt.web.carcar;

/**
 * Marks the body of a CarCar request, which is read leniently: extra keys are ignored, numbers may come as strings and
 * strings as numbers. Missing ones are still refused, unless they are {@code @Nullable}.
 */
public interface CarCarRequest {}
