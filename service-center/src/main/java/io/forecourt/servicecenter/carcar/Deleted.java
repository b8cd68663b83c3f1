package io.forecourt.servicecenter.carcar;

/** What CarCar answers to a DELETE. */
record Deleted(boolean deleted) {

    static final Deleted YES = new Deleted(true);
}
