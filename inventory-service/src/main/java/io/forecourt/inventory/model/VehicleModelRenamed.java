package io.forecourt.inventory.model;

/** A model has another name now; told in the transaction that changes it. */
public record VehicleModelRenamed(long modelId) {}
