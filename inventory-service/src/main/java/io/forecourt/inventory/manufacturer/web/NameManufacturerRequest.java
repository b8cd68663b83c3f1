package io.forecourt.inventory.manufacturer.web;

import io.forecourt.inventory.manufacturer.CatalogName;
import io.swagger.v3.oas.annotations.media.Schema;

/** @param name unique, whatever its upper and lower case */
record NameManufacturerRequest(
        @Schema(example = "Ford", minLength = 1, maxLength = CatalogName.MAX_LENGTH)
        String name) {

    CatalogName toName() {
        return new CatalogName(name);
    }
}
