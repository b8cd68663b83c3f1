package io.forecourt.inventory.manufacturer.web;

import io.forecourt.inventory.manufacturer.Manufacturer;

record ManufacturerResponse(long id, String name) {

    static ManufacturerResponse of(Manufacturer manufacturer) {
        return new ManufacturerResponse(manufacturer.id(), manufacturer.name());
    }
}
