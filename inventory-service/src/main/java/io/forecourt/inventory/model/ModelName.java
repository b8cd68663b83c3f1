package io.forecourt.inventory.model;

import io.forecourt.inventory.manufacturer.CatalogName;

/** A model's name with that of its manufacturer. */
public record ModelName(CatalogName manufacturer, CatalogName model) {

    /** What two spellings of one name have in common. */
    public Key key() {
        return new Key(manufacturer.key(), model.key());
    }

    /** Equal for all spellings of one name. */
    public record Key(String manufacturer, String model) {}
}
