package io.forecourt.inventory.carcar;

import io.forecourt.inventory.manufacturer.CatalogName;
import io.forecourt.inventory.manufacturer.ManufacturerCatalog;
import io.forecourt.web.carcar.CarCarController;
import io.forecourt.web.carcar.CarCarRequest;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

@CarCarController
@RequestMapping("/api/manufacturers")
class CarCarManufacturerController extends CarCarErrors {

    record Manufacturers(List<CarCarManufacturer> manufacturers) {}

    record NameManufacturer(String name) implements CarCarRequest {}

    private final ManufacturerCatalog catalog;

    CarCarManufacturerController(ManufacturerCatalog catalog) {
        super("manufacturer");
        this.catalog = catalog;
    }

    @GetMapping
    Manufacturers list() {
        return new Manufacturers(
                catalog.all().stream().map(CarCarManufacturer::of).toList());
    }

    @PostMapping
    CarCarManufacturer create(@RequestBody NameManufacturer body) {
        return CarCarManufacturer.of(catalog.add(new CatalogName(body.name())));
    }

    @GetMapping("/{id}")
    CarCarManufacturer read(@PathVariable long id) {
        return CarCarManufacturer.of(catalog.get(id));
    }

    @PutMapping("/{id}")
    CarCarManufacturer rename(@PathVariable long id, @RequestBody NameManufacturer body) {
        return CarCarManufacturer.of(catalog.rename(id, new CatalogName(body.name()), _ -> {}));
    }

    @DeleteMapping("/{id}")
    CarCarManufacturer delete(@PathVariable long id) {
        return CarCarManufacturer.of(catalog.remove(id)).deleted();
    }
}
