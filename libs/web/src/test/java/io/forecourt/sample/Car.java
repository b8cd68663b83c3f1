package io.forecourt.sample;

/** @param price in cents */
record Car(long id, String name, long price) {}
