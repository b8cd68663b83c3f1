package io.forecourt.inventory.carcar;

/** CarCar's errors. */
record Message(String message) {}
