package io.forecourt.inventory.manufacturer;

/** A manufacturer has another name now; told in the transaction that changes it. */
public record ManufacturerRenamed(long manufacturerId) {}
