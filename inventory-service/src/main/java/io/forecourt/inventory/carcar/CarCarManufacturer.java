package io.forecourt.inventory.carcar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.forecourt.inventory.manufacturer.Manufacturer;
import org.jspecify.annotations.Nullable;

/** @param id null once it is deleted */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CarCarManufacturer(String href, @Nullable Long id, String name) {

    static CarCarManufacturer of(Manufacturer manufacturer) {
        return new CarCarManufacturer(
                "/api/manufacturers/" + manufacturer.id() + "/", manufacturer.id(), manufacturer.name());
    }

    CarCarManufacturer deleted() {
        return new CarCarManufacturer(href, null, name);
    }
}
