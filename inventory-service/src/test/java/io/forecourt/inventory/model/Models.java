package io.forecourt.inventory.model;

import io.forecourt.inventory.manufacturer.CatalogName;
import io.forecourt.inventory.manufacturer.Makers;

/** Models to test with. */
public final class Models {

    private Models() {}

    public static VehicleModel named(String manufacturer, String name) {
        return new VehicleModel(Makers.named(manufacturer), new CatalogName(name), null);
    }
}
