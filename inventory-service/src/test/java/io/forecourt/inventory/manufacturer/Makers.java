package io.forecourt.inventory.manufacturer;

/** Manufacturers to test with. */
public final class Makers {

    private Makers() {}

    public static Manufacturer named(String name) {
        return new Manufacturer(new CatalogName(name));
    }
}
