package io.forecourt.inventory.carcar;

import io.forecourt.inventory.manufacturer.CatalogName;
import io.forecourt.inventory.model.VehicleModel;
import io.forecourt.inventory.model.VehicleModelCatalog;
import io.forecourt.web.carcar.CarCarController;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

@CarCarController
@RequestMapping("/api/models")
class CarCarModelController extends CarCarErrors {

    record Models(List<CarCarModel> models) {}

    private final VehicleModelCatalog catalog;

    CarCarModelController(VehicleModelCatalog catalog) {
        super("vehicle model");
        this.catalog = catalog;
    }

    @GetMapping
    Models list() {
        return new Models(catalog.all().stream().map(CarCarModel::of).toList());
    }

    @PostMapping
    CarCarModel create(@Valid @RequestBody CreateModel body) {
        return CarCarModel.of(catalog.add(body.manufacturerId(), new CatalogName(body.name()), body.pictureUrl()));
    }

    @GetMapping("/{id}")
    CarCarModel read(@PathVariable long id) {
        return CarCarModel.of(catalog.get(id));
    }

    @PutMapping("/{id}")
    CarCarModel change(@PathVariable long id, @Valid @RequestBody ChangeModel body) {
        VehicleModel model = catalog.get(id);
        return CarCarModel.of(catalog.change(
                id,
                new CatalogName(Objects.requireNonNullElse(body.name(), model.name())),
                body.pictureUrl() == null ? model.pictureUrl() : body.pictureUrl(),
                _ -> {}));
    }

    @DeleteMapping("/{id}")
    CarCarModel delete(@PathVariable long id) {
        return CarCarModel.of(catalog.remove(id)).deleted();
    }
}
